import type { Batch } from '../../domain/audit/batch.ts';
import type { PublicKey } from '../../domain/audit/checkpoint-store.ts';
import { signedText, statementAfter } from '../../domain/audit/checkpoint.ts';
import { batchesAfter, usualSizes, type BatchSizes } from '../../domain/audit/next-batch.ts';
import { readBatchText } from '../../domain/audit/read-stored.ts';
import type { Container } from '../container.ts';
import type { Run } from '../run.ts';
import { findHidden } from './find-hidden.ts';

interface Ports extends Pick<Container, 'entries' | 'checkpoints' | 'signer' | 'hashing' | 'now'> {
  /** What `publishedKey` gives, kept from run to run. */
  readonly signingKey: () => Promise<PublicKey>;
}

/** A run ends before it is ended, in time for the batch in hand. The next one goes on from the last checkpoint. */
const millisecondsForTheLast = 60_000;

/**
 * Puts what happened and what was read since the last checkpoint under new ones, signed, each over a bounded number of entries. Each is
 * its batch first and the checkpoint last, so a run that broke off between them is finished by the next: the same batch, once. Logs what
 * something was laid over.
 */
export async function writeCheckpoint(
  ports: Ports,
  { log, millisecondsLeft }: Run,
  sizes: BatchSizes = usualSizes,
): Promise<void> {
  const { checkpoints, signer, signingKey, hashing, now } = ports;
  const present = now();
  const key = await signingKey();
  let last = (await checkpoints.newest())?.statement;
  await findHidden(ports, { newest: last?.sequence ?? 0, now: present, log });
  /** False: another run was first, and goes on. */
  const isSigned = async (batch: Batch): Promise<boolean> => {
    const statement = statementAfter(last, batch, { key: key.fingerprint, at: now() }, hashing);
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
