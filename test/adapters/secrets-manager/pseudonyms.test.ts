import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { secretsClient } from '../../../adapters/secrets-manager/client.ts';
import { secretPseudonyms, UnreadableLakeKey } from '../../../adapters/secrets-manager/pseudonyms.ts';

const secrets = mockClient(SecretsManagerClient);
afterAll(() => secrets.restore());
const key = 'k'.repeat(48);
const pseudonyms = () => secretPseudonyms({ client: secretsClient(), secret: 'lake-key' });

beforeEach(() => {
  secrets.reset();
  secrets.on(GetSecretValueCommand, { SecretId: 'lake-key' }).resolves({ SecretString: key });
});

describe('the pseudonym of a ticket', () => {
  it('is the same in every function, is not its number, and is that of no other', async () => {
    const first = await pseudonyms()('261100000007');
    expect(await pseudonyms()('261100000007')).toBe(first);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(await pseudonyms()('261100000008')).not.toBe(first);
  });

  it('is another under another key: without the key nobody finds it by trying numbers', async () => {
    const first = await pseudonyms()('261100000007');
    secrets.on(GetSecretValueCommand).resolves({ SecretString: 'j'.repeat(48) });
    expect(await pseudonyms()('261100000007')).not.toBe(first);
  });

  it.each(['', 'short'])('is none under the key "%s"', async (text) => {
    secrets.on(GetSecretValueCommand).resolves({ SecretString: text });
    await expect(pseudonyms()('261100000007')).rejects.toThrow(UnreadableLakeKey);
  });
});
