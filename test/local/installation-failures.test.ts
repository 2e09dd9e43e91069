import { describe, expect, it } from 'vitest';
import { sentenceFor } from '../../local/python/environment.ts';

/** What pip wrote in each case, cut to the lines that tell. */
const cases = [
  {
    when: 'there is no network',
    said: "WARNING: Retrying after connection broken by 'NewConnectionError: Failed to establish a new connection: [Errno -3] Temporary failure in name resolution'\nERROR: Could not find a version that satisfies the requirement botocore==1.43.106 (from versions: none)\nERROR: No matching distribution found for botocore==1.43.106",
    tells: 'there is no connection to the package index. The first start needs the network once',
  },
  {
    when: 'the proxy refuses',
    said: "ERROR: Could not install packages due to an OSError: HTTPSConnectionPool: Max retries exceeded (Caused by ProxyError('Cannot connect to proxy.'))",
    tells: 'there is no connection to the package index',
  },
  {
    when: 'the certificate of the network is not trusted',
    said: 'Could not fetch URL: There was a problem confirming the ssl certificate: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed\nERROR: No matching distribution found for botocore==1.43.106',
    tells: 'set PIP_CERT to it',
  },
  {
    when: 'there is no build for this machine',
    said: 'ERROR: No matching distribution found for cryptography==50.0.2',
    tells: 'the package index has no build for this system and Python',
  },
  {
    when: 'a package is another file than the one that was pinned',
    said: 'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated the package versions, please update the hashes.\n    six==1.17.0 from https://files.example/six-1.17.0-py2.py3-none-any.whl\n        Expected sha256 00\n             Got        01',
    tells: 'another file than the one that local/requirements.txt pins by its hash',
  },
  {
    when: 'the disk is full',
    said: 'ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device',
    tells: 'the disk is full',
  },
];

describe('when the packages can not be installed because', () => {
  it.each(cases)('$when, one sentence says so', ({ said, tells }) => {
    const sentence = sentenceFor(said);
    expect(sentence).toContain(tells);
    expect(sentence).toMatch(
      /^The local cloud's Python packages could not be installed: .* Then run npm start again\.$/,
    );
  });

  it('of something nobody foresaw, the last thing pip said is told', () => {
    expect(sentenceFor('Collecting h2\nERROR: The sky fell.\n')).toContain('ERROR: The sky fell.');
  });
});
