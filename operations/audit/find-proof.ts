import { hashing } from '../../adapters/crypto/hashing.ts';
import { storedSubmission } from '../../adapters/dynamodb/whole-record.ts';
import { s3CheckpointStore } from '../../adapters/s3/checkpoint-store.ts';
import type { CheckpointStore } from '../../domain/audit/checkpoint-store.ts';
import type { Checkpoint } from '../../domain/audit/checkpoint.ts';
import { lateness } from '../../domain/audit/next-batch.ts';
import { readBatchText } from '../../domain/audit/read-stored.ts';
import { receiptProof, type ReceiptProof, type Submitted } from '../../domain/audit/receipt-proof.ts';
import { plusSeconds } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Connected } from './connect.ts';

export type FoundProof =
  | { readonly outcome: 'proven'; readonly proof: ReceiptProof }
  | { readonly outcome: 'no-such-ticket' | 'not-yet-anchored' };

/** Finds the proof that a ticket was submitted. It asks a few checkpoints, however many there are. */
export async function findProof(number: string, record: Connected): Promise<FoundProof> {
  const { tables, table, buckets, bucket } = record;
  const submission = await storedSubmission(tables, table, number);
  if (submission?.entry.hash === undefined) return { outcome: 'no-such-ticket' };
  const { entry, hash } = submission.entry;
  const submitted: Submitted = {
    number,
    entry,
    hash,
    ...(submission.salt !== undefined && { salt: submission.salt }),
  };
  const store = s3CheckpointStore({ client: buckets, bucket });
  const proof = await proofIn(store, submitted, String(entry['at']) as Instant);
  return proof === undefined ? { outcome: 'not-yet-anchored' } : { outcome: 'proven', proof };
}

async function proofIn(
  store: CheckpointStore,
  submitted: Submitted,
  at: Instant,
): Promise<ReceiptProof | undefined> {
  const newest = await store.newest();
  if (newest === undefined) return undefined;
  const last = newest.statement.sequence;
  const checkpointAt = async (sequence: number): Promise<Checkpoint> => {
    const checkpoint = await store.checkpoint(sequence);
    if (checkpoint === undefined) throw new Error(`Checkpoint ${sequence} is missing: verify the record.`);
    return checkpoint;
  };
  let sequence = await firstUntilAfter(at, last, checkpointAt);
  let before = sequence === 1 ? undefined : (await checkpointAt(sequence - 1)).statement;
  for (; sequence <= last; sequence += 1) {
    if (before !== undefined && before.until > plusSeconds(at, lateness)) return undefined;
    const checkpoint = await checkpointAt(sequence);
    const batch = readBatchText((await store.batch(sequence)) ?? '');
    const proof = receiptProof(submitted, batch, checkpoint, before, hashing);
    if (proof !== undefined) return proof;
    before = checkpoint.statement;
  }
  return undefined;
}

/** The first checkpoint that covers a moment: by halves. */
async function firstUntilAfter(
  at: Instant,
  last: number,
  checkpointAt: (sequence: number) => Promise<Checkpoint>,
): Promise<number> {
  let [from, until] = [1, last + 1];
  while (from < until) {
    const middle = Math.floor((from + until) / 2);
    if ((await checkpointAt(middle)).statement.until > at) until = middle;
    else from = middle + 1;
  }
  return from;
}
