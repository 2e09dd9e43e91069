import { batchOf, leafName, type Batch } from '../../domain/audit/batch.ts';
import type { CheckpointStore, Signer } from '../../domain/audit/checkpoint-store.ts';
import { signedText, statementAfter, type Statement } from '../../domain/audit/checkpoint.ts';
import type { Hashing } from '../../domain/audit/hashing.ts';
import { later } from '../../domain/foundation/time/instant.ts';

interface SigningPorts {
  readonly checkpoints: Pick<CheckpointStore, 'publicKey' | 'writeKey' | 'writeBatch' | 'writeCheckpoint'>;
  readonly signer: Signer;
  readonly hashing: Hashing;
}

/**
 * Signs the first batches of an audit log in their order, each dated when it ends, and stores them with the key. False: another
 * writer stored one of that sequence first.
 */
export async function signBatches(
  batches: Iterable<Batch>,
  { checkpoints, signer, hashing }: SigningPorts,
): Promise<boolean> {
  const key = await signer.publicKey();
  if ((await checkpoints.publicKey(key.fingerprint)) === undefined) await checkpoints.writeKey(key);
  let last: Statement | undefined;
  for (const batch of batches) {
    last = statementAfter(last, batch, { key: key.fingerprint, at: batch.until }, hashing);
    const signature = await signer.sign(signedText(last, hashing));
    if (!(await checkpoints.writeBatch(batch.sequence, batch.text))) return false;
    if (!(await checkpoints.writeCheckpoint({ statement: last, signature }))) return false;
  }
  return true;
}

/** Batches of a year, and one more with what a cloud has under checkpoints beside it: its registry, first of all. */
export function batchesTogether(
  year: readonly Batch[],
  ofCloud: readonly Batch[],
  hashing: Hashing,
): readonly Batch[] {
  const known = new Set(year.flatMap(({ leaves }) => Array.from(leaves, leafName)));
  const added = new Map(
    ofCloud
      .flatMap(({ leaves }) => [...leaves])
      .filter((leaf) => !known.has(leafName(leaf)))
      .map((leaf) => [leafName(leaf), leaf]),
  );
  if (added.size === 0) return year;
  const until = [...year, ...ofCloud].map((batch) => batch.until).reduce(later);
  return [...year, batchOf({ sequence: year.length + 1, until }, [...added.values()], hashing)];
}
