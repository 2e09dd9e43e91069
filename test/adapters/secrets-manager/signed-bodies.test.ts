import { createHmac } from 'node:crypto';
import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { secretsClient } from '../../../adapters/secrets-manager/client.ts';
import { signedBodies, type SignedBody } from '../../../adapters/secrets-manager/signed-bodies.ts';

const secrets = mockClient(SecretsManagerClient);
afterAll(() => secrets.restore());
const now = 1_800_000_000;
const body = Buffer.from('{"id":"m-1","from":"0712345678","text":"Maji"}');

const signed = (secret: string, timestamp = String(now), of: Uint8Array = body): SignedBody => ({
  timestamp,
  signature: createHmac('sha256', secret).update(`${timestamp}.`).update(of).digest('hex'),
  body: of,
});

let milliseconds = now * 1000;
const check = () => signedBodies({ client: secretsClient(), secret: 'sms-webhook', now: () => milliseconds });

beforeEach(() => {
  secrets.reset();
  milliseconds = now * 1000;
  secrets.on(GetSecretValueCommand, { VersionStage: 'AWSCURRENT' }).resolves({ SecretString: 'mpya' });
  secrets.on(GetSecretValueCommand, { VersionStage: 'AWSPREVIOUS' }).resolves({ SecretString: 'ya zamani' });
});

describe('a signed body', () => {
  it.each(['mpya', 'ya zamani'])(
    'is admitted under the current and the former secret: %s',
    async (secret) => {
      expect(await check().admits(signed(secret))).toBe(true);
    },
  );

  it.each([
    ['is of another secret', signed('mwingine')],
    ['was changed', { ...signed('mpya'), body: Buffer.from('{"id":"m-2"}') }],
    ['has another time', { ...signed('mpya'), timestamp: String(now + 1) }],
    ['has no signature', { ...signed('mpya'), signature: undefined }],
    ['has no time', { ...signed('mpya'), timestamp: undefined }],
    ['has half a signature', { ...signed('mpya'), signature: signed('mpya').signature?.slice(0, 32) }],
    ['has a signature that is none', { ...signed('mpya'), signature: 'g'.repeat(64) }],
    ['has a time that is none', signed('mpya', '18e8')],
  ])('is refused where it %s', async (_, given) => {
    expect(await check().admits(given)).toBe(false);
  });

  it.each([
    [0, true],
    [300, true],
    [301, false],
    [-300, true],
    [-301, false],
  ])('that was signed %i seconds ago is admitted: %s', async (ago, isAdmitted) => {
    expect(await check().admits(signed('mpya', String(now - ago)))).toBe(isAdmitted);
  });

  it('of a secret that was never rotated needs no former one, and no empty secret counts', async () => {
    const gone = new ResourceNotFoundException({ message: 'none', $metadata: {} });
    secrets.on(GetSecretValueCommand, { VersionStage: 'AWSPREVIOUS' }).rejects(gone);
    expect(await check().admits(signed('mpya'))).toBe(true);
    secrets.on(GetSecretValueCommand, { VersionStage: 'AWSCURRENT' }).resolves({ SecretString: '' });
    expect(await check().admits(signed(''))).toBe(false);
  });

  it('under a secret that came since is admitted once what is known is ten seconds old', async () => {
    const signatures = check();
    expect(await signatures.admits(signed('mpya'))).toBe(true);
    secrets
      .on(GetSecretValueCommand, { VersionStage: 'AWSCURRENT' })
      .resolves({ SecretString: 'mpya zaidi' });
    milliseconds += 11_000;
    expect(await signatures.admits(signed('mpya zaidi'))).toBe(true);
  });
});
