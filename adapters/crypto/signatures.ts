import { createHash, createPublicKey, verify } from 'node:crypto';
import type { PublicKey } from '../../domain/audit/checkpoint-store.ts';
import type { SignatureCheck } from '../../domain/audit/signature-check.ts';

/** A public key from its bytes: SubjectPublicKeyInfo in DER, as KMS gives it. */
export function publicKeyOf(der: Uint8Array): PublicKey {
  const key = createPublicKey({ key: Buffer.from(der), format: 'der', type: 'spki' });
  return {
    fingerprint: createHash('sha256').update(der).digest('base64url'),
    pem: key.export({ format: 'pem', type: 'spki' }).toString(),
  };
}

/**
 * Reads a public key in PEM and computes its fingerprint, whatever the file was called. Throws when it is no key.
 */
export const publicKeyIn = (pem: string): PublicKey =>
  publicKeyOf(createPublicKey(pem).export({ format: 'der', type: 'spki' }));

/** Checks signatures by these keys and no others. */
export function trusting(keys: readonly PublicKey[]): SignatureCheck {
  const pems = new Map(keys.map(({ fingerprint, pem }) => [fingerprint, pem]));
  return (fingerprint, text, signature) => {
    const key = pems.get(fingerprint);
    if (key === undefined) return undefined;
    const bytes = Buffer.from(signature, 'base64url');
    const isWhole = bytes.toString('base64url') === signature; // decoding passes over what belongs to no byte
    return isWhole && verify('sha256', Buffer.from(text), key, bytes);
  };
}
