import { hashing } from '../../adapters/crypto/hashing.ts';
import { documentClient } from '../../adapters/dynamodb/client.ts';
import { dynamoRecordedEntries } from '../../adapters/dynamodb/recorded-entries.ts';
import { kmsSigner } from '../../adapters/kms/signer.ts';
import { s3CheckpointStore } from '../../adapters/s3/checkpoint-store.ts';
import { s3Client } from '../../adapters/s3/client.ts';
import type { Batch } from '../../domain/audit/batch.ts';
import type {
  CheckpointStore,
  PublicKey,
  RecordedEntries,
  Signer,
} from '../../domain/audit/checkpoint-store.ts';
import { signedText, statementAfter, type Statement } from '../../domain/audit/checkpoint.ts';
import { nextBatch } from '../../domain/audit/next-batch.ts';
import { readBatchText } from '../../domain/audit/read-stored.ts';
import type { Instant } from '../../domain/deadlines/instant.ts';
import { environment } from '../../functions/shared/environment.ts';
import type { Run } from '../run.ts';
import { scheduled } from '../../functions/shared/scheduled.ts';
import { systemTime } from '../../functions/shared/system-time.ts';

interface Dependencies {
  readonly entries: RecordedEntries;
  readonly store: CheckpointStore;
  readonly signer: Signer;
  readonly now: () => Instant;
}

/** A run ends before Lambda ends it, in time for the batch in hand. The next one goes on from the last checkpoint. */
const millisecondsForTheLast = 60_000;

/**
 * Puts what happened and what was read since the last checkpoint under a new one, signed. Each is its batch
 * first and the checkpoint last, so a run that broke off between them is finished by the next: the same
 * batch, once. After a silence it writes as many as it takes to reach the present.
 */
export function writeCheckpoint({ entries, store, signer, now }: Dependencies) {
  let known: PublicKey | undefined;
  return async ({ log, millisecondsLeft }: Run): Promise<void> => {
    const present = now();
    const key = (known ??= await keyOf(signer, store));
    for (;;) {
      const before = (await store.newest())?.statement;
      if (before !== undefined && before.until >= present) return;
      if (millisecondsLeft() < millisecondsForTheLast) return;
      const batch = await batchAfter(before, present, { entries, store });
      const statement = statementAfter(before, batch, { key: key.fingerprint, at: now() }, hashing);
      const signature = await signer.sign(signedText(statement, hashing));
      if (!(await store.writeCheckpoint({ statement, signature }))) return; // another run was first
      log.info('checkpoint-written', { sequence: statement.sequence, count: batch.leaves.length });
    }
  };
}

export const handler = scheduled(
  (work, run) => work(run),
  () => {
    const settings = environment(['ticketsTable', 'recordBucket', 'recordKey', 'bucketInPath']);
    const client = documentClient();
    const buckets = s3Client({ inPath: settings.bucketInPath });
    return writeCheckpoint({
      entries: dynamoRecordedEntries(client, settings.ticketsTable),
      store: s3CheckpointStore({ client: buckets, bucket: settings.recordBucket }),
      signer: kmsSigner({ key: settings.recordKey }),
      now: systemTime,
    });
  },
);

/** The public key lies beside what it signed, before it signs anything. */
async function keyOf(signer: Signer, store: CheckpointStore): Promise<PublicKey> {
  const key = await signer.publicKey();
  await store.writeKey(key);
  return key;
}

/** The batch that a run before left without its checkpoint, else a new one, written. */
async function batchAfter(
  before: Statement | undefined,
  present: Instant,
  { entries, store }: Pick<Dependencies, 'entries' | 'store'>,
): Promise<Batch> {
  const sequence = (before?.sequence ?? 0) + 1;
  const left = await store.batch(sequence);
  if (left !== undefined) return readBatchText(left);
  const batch = await nextBatch(before, present, entries, store, hashing);
  if (await store.writeBatch(sequence, batch.text)) return batch;
  return readBatchText((await store.batch(sequence)) ?? ''); // another run was first
}
