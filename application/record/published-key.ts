import type { PublicKey } from '../../domain/audit/checkpoint-store.ts';
import type { Container } from '../container.ts';

/**
 * Gives the key that checkpoints are signed with, once it lies beside what it is to sign. It is read with the first call, and put there
 * where it is not yet: a write over a mark would add a second version, locked for years. A call that failed is made up for by the next.
 */
export function publishedKey({
  signer,
  checkpoints,
}: Pick<Container, 'signer' | 'checkpoints'>): () => Promise<PublicKey> {
  let known: PublicKey | undefined;
  const publish = async (): Promise<PublicKey> => {
    const key = await signer.publicKey();
    if ((await checkpoints.publicKey(key.fingerprint)) === undefined) await checkpoints.writeKey(key);
    return key;
  };
  return async () => (known ??= await publish());
}
