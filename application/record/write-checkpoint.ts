import type { Batch } from '../../domain/audit/batch.ts';
import type { Hash } from '../../domain/audit/chain.ts';
import type { PublicKey } from '../../domain/audit/checkpoint-store.ts';
import { signedText, statementAfter, type Statement } from '../../domain/audit/checkpoint.ts';
import { batchesAfter, usualSizes, type BatchSizes } from '../../domain/audit/next-batch.ts';
import { readBatchText } from '../../domain/audit/read-stored.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { Container } from '../container.ts';
import type { Run } from '../run.ts';
import { findHidden } from './find-hidden.ts';

interface Ports extends Pick<Container, 'entries' | 'checkpoints' | 'signer' | 'hashing' | 'now'> {
  /** What `publishedKey` gives, kept from run to run. */
  readonly signingKey: () => Promise<PublicKey>;
}

/** A run ends before it is ended, in time for the batch in hand. The next one goes on from the last checkpoint. */
const millisecondsForTheLast = 60_000;

/** A run that has less left doesn't look for what is hidden. */
const millisecondsForLooking = 20_000;

/**
 * Puts what happened and what was read since the last checkpoint under new ones, signed, each over a bounded number of entries. Each is
 * its batch first and the checkpoint last, so a run that broke off between them is finished by the next: the same batch, once. Afterwards
 * it logs what something was laid over, which stops no checkpoint.
 */
export async function writeCheckpoint(ports: Ports, run: Run, sizes: BatchSizes = usualSizes): Promise<void> {
  const { checkpoints, signingKey, now } = ports;
  const { log, millisecondsLeft } = run;
  const present = now();
  const { fingerprint: key } = await signingKey();
  const newest = (await checkpoints.newest())?.statement;
  try {
    await anchor(ports, run, { newest, present, key, sizes });
  } finally {
    if (millisecondsLeft() < millisecondsForLooking)
      log.error('record-not-looked-through', { outcome: 'no-time' });
    else await findHidden(ports, { newest: newest?.sequence ?? 0, key, now: present, log });
  }
}

interface Anchoring {
  readonly newest: Statement | undefined;
  readonly present: Instant;
  readonly key: Hash;
  readonly sizes: BatchSizes;
}

async function anchor(
  ports: Ports,
  { log, millisecondsLeft }: Run,
  { newest, present, key, sizes }: Anchoring,
): Promise<void> {
  const { checkpoints, signer, hashing, now } = ports;
  let last = newest;
  /** False: another run was first, and goes on. */
  const isSigned = async (batch: Batch): Promise<boolean> => {
    const statement = statementAfter(last, batch, { key, at: now() }, hashing);
    const signature = await signer.sign(signedText(statement, hashing));
    if (!(await checkpoints.writeCheckpoint({ statement, signature }))) return false;
    log.info('checkpoint-written', { sequence: statement.sequence, count: statement.batch.leaves });
    last = statement;
    return true;
  };
  const isInTime = (): boolean => millisecondsLeft() >= millisecondsForTheLast;
  if (!isInTime()) return;
  const left = await checkpoints.batch((last?.sequence ?? 0) + 1);
  if (left !== undefined && !(await isSigned(readBatchText(left)))) return;
  const batches = batchesAfter(last, present, ports, sizes);
  while (isInTime()) {
    const { value: batch } = await batches.next();
    if (batch === undefined) return;
    if (!(await checkpoints.writeBatch(batch.sequence, batch.text))) return; // another run was first, and goes on
    if (!(await isSigned(batch))) return;
  }
}
