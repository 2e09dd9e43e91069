import { createHash } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { Signer } from '../../domain/audit/checkpoint-store.ts';
import { publicKeyOf } from '../crypto/signatures.ts';
import { namingOperations } from '../aws/named-operations.ts';

/** Signs with the key of this ARN, which never leaves KMS. */
export function kmsSigner(KeyId: string, client: KMSClient = patientClient()): Signer {
  return {
    async publicKey() {
      const { PublicKey } = await client.send(new GetPublicKeyCommand({ KeyId }));
      if (PublicKey === undefined) throw new TypeError('KMS gave no public key.');
      return publicKeyOf(PublicKey);
    },
    async sign(text) {
      const { Signature } = await client.send(
        new SignCommand({
          KeyId,
          Message: createHash('sha256').update(text).digest(),
          MessageType: 'DIGEST',
          SigningAlgorithm: 'ECDSA_SHA_256',
        }),
      );
      if (Signature === undefined) throw new TypeError('KMS gave no signature.');
      return Buffer.from(Signature).toString('base64url');
    },
  };
}

const patientClient = (): KMSClient =>
  namingOperations(
    new KMSClient({
      maxAttempts: 3,
      requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
    }),
  );
