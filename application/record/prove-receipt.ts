import { findReceiptProof, MissingFromAuditLog } from '../../domain/audit/find-receipt-proof.ts';
import type { PublishedAuditLog } from '../../domain/audit/checkpoint-store.ts';
import type { ProofDocument } from '../../domain/audit/read-stored.ts';
import { secondsOf, type Instant } from '../../domain/foundation/time/instant.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import { admitted, type Admitting, type SecretHolder } from '../attachments/admitted.ts';
import type { Container } from '../container.ts';
import { RequestRefused } from '../request-refused.ts';

interface Ports extends Admitting, Pick<Container, 'submissions' | 'checkpointEverySeconds' | 'hashing'> {
  /** As far as proofs need it. */
  readonly checkpoints: PublishedAuditLog;
}

/** Between a checkpoint's time and when it can be read, in seconds: its batch is looked for and signed. */
const writingSeconds = 10;

/**
 * The proof of a receipt, for whoever has its secret: what `npm run audit:prove` writes into a file. Where the texts that were sent
 * are missing it rings, for the proof shows their citizen so. Throws what `admissionBySecret` says, `not-yet-anchored` with
 * when the next checkpoint comes, and `MissingFromAuditLog`.
 */
export async function proveReceipt(ports: Ports, holder: SecretHolder): Promise<ProofDocument> {
  const { submissions, checkpoints, hashing } = ports;
  const { at } = await admitted(ports, holder);
  const submitted = await submissions.submissionOf(holder.number);
  if (submitted === undefined) throw new CorruptItem('A ticket has no submission on record.');
  const found = await findReceiptProof(submitted, checkpoints, hashing);
  if (found.outcome === 'not-yet-anchored') {
    const seconds = secondsToNext(found.newest, at, ports);
    throw new RequestRefused({ code: 'not-yet-anchored' }, seconds);
  }
  const { proof } = found;
  if (proof.salt === undefined && proof.entry['commitment'] !== undefined)
    holder.log.error('text-not-as-written', { number: holder.number, version: 1, outcome: 'missing' });
  const key = await checkpoints.publicKey(proof.checkpoint.statement.key);
  if (key === undefined) throw new MissingFromAuditLog('The key of a checkpoint is missing.');
  return { proof, key };
}

/** Until the next checkpoint can be read; where one is late, until it may have come. */
function secondsToNext(
  newest: Instant | undefined,
  at: Instant,
  { checkpointEverySeconds: every }: Pick<Ports, 'checkpointEverySeconds'>,
): number {
  const passed = newest === undefined ? 0 : secondsOf(at) - secondsOf(newest);
  return Math.max(every - passed, 0) + writingSeconds;
}
