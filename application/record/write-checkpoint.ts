import type { Batch } from '../../domain/audit/batch.ts';
import type { PublicKey } from '../../domain/audit/checkpoint-store.ts';
import { signedText, statementAfter, type Statement } from '../../domain/audit/checkpoint.ts';
import { nextBatch } from '../../domain/audit/next-batch.ts';
import { readBatchText } from '../../domain/audit/read-stored.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Container } from '../container.ts';
import type { Run } from '../run.ts';

interface Ports extends Pick<Container, 'entries' | 'checkpoints' | 'signer' | 'hashing' | 'now'> {
  /** What `publishedKey` gives, kept from run to run. */
  readonly signingKey: () => Promise<PublicKey>;
}

/** A run ends before it is ended, in time for the batch in hand. The next one goes on from the last checkpoint. */
const millisecondsForTheLast = 60_000;

/**
 * Puts what happened and what was read since the last checkpoint under a new one, signed. Each is its batch
 * first and the checkpoint last, so a run that broke off between them is finished by the next: the same
 * batch, once. After a silence it writes as many as it takes to reach the present.
 */
export async function writeCheckpoint(ports: Ports, { log, millisecondsLeft }: Run): Promise<void> {
  const { checkpoints, signer, signingKey, hashing, now } = ports;
  const present = now();
  const key = await signingKey();
  for (;;) {
    const before = (await checkpoints.newest())?.statement;
    if (before !== undefined && before.until >= present) return;
    if (millisecondsLeft() < millisecondsForTheLast) return;
    const batch = await batchAfter(before, present, ports);
    const statement = statementAfter(before, batch, { key: key.fingerprint, at: now() }, hashing);
    const signature = await signer.sign(signedText(statement, hashing));
    if (!(await checkpoints.writeCheckpoint({ statement, signature }))) return; // another run was first
    log.info('checkpoint-written', { sequence: statement.sequence, count: batch.leaves.length });
  }
}

/** The batch that a run before left without its checkpoint, else a new one, written. */
async function batchAfter(
  before: Statement | undefined,
  present: Instant,
  { entries, checkpoints, hashing }: Pick<Ports, 'entries' | 'checkpoints' | 'hashing'>,
): Promise<Batch> {
  const sequence = (before?.sequence ?? 0) + 1;
  const left = await checkpoints.batch(sequence);
  if (left !== undefined) return readBatchText(left);
  const batch = await nextBatch(before, present, entries, checkpoints, hashing);
  if (await checkpoints.writeBatch(sequence, batch.text)) return batch;
  return readBatchText((await checkpoints.batch(sequence)) ?? ''); // another run was first
}
