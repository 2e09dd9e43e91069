import { describe, expect, it } from 'vitest';
import { addressOf, signingOf } from '../../../adapters/s3/bucket-address.ts';
import {
  signedAddress,
  signedForm,
  type SignedRequest,
  type RequestSigning,
} from '../../../adapters/s3/signing.ts';

/** The credentials of AWS's examples. */
const example = {
  region: 'us-east-1',
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  at: new Date('2013-05-24T00:00:00Z'),
};

const address = new URL('https://examplebucket.s3.amazonaws.com/test.txt');
const signatureOf = (changes: Partial<SignedRequest>, signing: Partial<RequestSigning> = {}) => {
  const request = { method: 'GET', address, parameters: {}, seconds: 60, ...changes } as const;
  return new URL(signedAddress(request, { ...example, ...signing })).searchParams.get('X-Amz-Signature');
};

describe('a signed address', () => {
  it('is the one that AWS documents for the same request', () => {
    expect(signatureOf({ seconds: 86_400 })).toBe(
      'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
    );
  });

  it('changes its signature with everything that it says', () => {
    const signatures = [
      signatureOf({}),
      signatureOf({ method: 'DELETE' }),
      signatureOf({ seconds: 61 }),
      signatureOf({ parameters: { 'response-content-type': 'image/png' } }),
      signatureOf({ address: new URL('https://other.s3.amazonaws.com/test.txt') }),
      signatureOf({ address: new URL('/test.txt2', address) }),
      signatureOf({}, { sessionToken: 'kikao' }),
      signatureOf({}, { at: new Date('2013-05-24T00:00:01Z') }),
    ];
    expect(new Set(signatures).size).toBe(signatures.length);
  });
});

describe('a signed form', () => {
  it('says in its policy each of its fields, its size and its end, and nothing else is allowed', () => {
    const conditions = { bytes: [1, 10], seconds: 60 } as const;
    const fields = signedForm('sanduku', { key: 'a/1' }, conditions, { ...example, sessionToken: 'kikao' });
    const policy: unknown = JSON.parse(Buffer.from(fields['policy'] ?? '', 'base64').toString());

    expect(policy).toEqual({
      expiration: '2013-05-24T00:01:00.000Z',
      conditions: [
        { bucket: 'sanduku' },
        { key: 'a/1' },
        { 'x-amz-algorithm': 'AWS4-HMAC-SHA256' },
        { 'x-amz-credential': 'AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request' },
        { 'x-amz-date': '20130524T000000Z' },
        { 'x-amz-security-token': 'kikao' },
        ['content-length-range', 1, 10],
      ],
    });
    expect(fields['x-amz-signature']).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('where a bucket is', () => {
  const bucket = { bucket: 'sanduku', environment: { AWS_REGION: 'af-south-1' } };
  const local = { ...bucket.environment, AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' };

  it.each([
    ['https://sanduku.s3.af-south-1.amazonaws.com/', { ...bucket, settings: { inPath: false } }],
    ['https://s3.af-south-1.amazonaws.com/sanduku/', { ...bucket, settings: { inPath: true } }],
    ['http://127.0.0.1:4566/sanduku/', { ...bucket, environment: local, settings: { inPath: true } }],
  ])('is %s', (address, settings) => {
    expect(addressOf(settings).href).toBe(address);
  });

  it('is not signed for without credentials', () => {
    expect(() => signingOf({ ...bucket, settings: { inPath: false } })).toThrow('AWS_ACCESS_KEY_ID');
  });
});
