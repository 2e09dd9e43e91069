import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { createHash, createPublicKey } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { kmsSigner } from '../../../adapters/kms/signer.ts';
import { aKeyPair } from '../../builders/record.ts';

const kms = mockClient(KMSClient);
afterAll(() => kms.restore());
const signer = kmsSigner('arn:key', new KMSClient({ region: 'eu-west-1' }));

describe('signing with KMS', () => {
  it('sends the digest of the text, never the text', async () => {
    kms.on(SignCommand).resolves({ Signature: Uint8Array.of(1, 2, 255) });

    expect(await signer.sign('what is signed')).toBe(Buffer.from([1, 2, 255]).toString('base64url'));
    expect(kms.commandCalls(SignCommand)[0]?.args[0].input).toEqual({
      KeyId: 'arn:key',
      Message: createHash('sha256').update('what is signed').digest(),
      MessageType: 'DIGEST',
      SigningAlgorithm: 'ECDSA_SHA_256',
    });
  });

  it('knows the public key by its fingerprint', async () => {
    const { pem, fingerprint } = aKeyPair();
    const der = createPublicKey(pem).export({ format: 'der', type: 'spki' });
    kms.on(GetPublicKeyCommand).resolves({ PublicKey: der });

    expect(await signer.publicKey()).toEqual({ pem, fingerprint });
  });
});
