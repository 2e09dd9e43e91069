import { plusSeconds, secondsOf, type Instant } from '../foundation/time/instant.ts';
import type { PublishedAuditLog } from './checkpoint-store.ts';
import type { Checkpoint, Statement } from './checkpoint.ts';
import type { Hashing } from './hashing.ts';
import { lateness } from './next-batch.ts';
import { readBatchText } from './read-stored.ts';
import { receiptProof, type ReceiptProof, type Submitted } from './receipt-proof.ts';

/** Something of the audit log is not there that must be: whoever keeps it has to verify it. */
export class MissingFromAuditLog extends Error {
  override readonly name = 'MissingFromAuditLog';
}

export type ProofSearch =
  | { readonly outcome: 'proven'; readonly proof: ReceiptProof }
  /** No checkpoint covers it yet. `newest`: until when the last one does. */
  | { readonly outcome: 'not-yet-anchored'; readonly newest?: Instant };

/**
 * Finds the proof that a ticket was submitted. Checkpoints come at an even pace, so the one that covers a moment
 * is found in a few steps however many there are; then the batches of at most a quarter of an hour are looked
 * through, in which an entry may still appear. Throws `MissingFromAuditLog`.
 */
export async function findReceiptProof(
  submitted: Submitted,
  record: Omit<PublishedAuditLog, 'publicKey'>,
  hashing: Hashing,
): Promise<ProofSearch> {
  const { at } = submitted;
  const newest = await record.newest();
  if (newest === undefined) return { outcome: 'not-yet-anchored' };
  const notYet = { outcome: 'not-yet-anchored', newest: newest.statement.until } as const;
  if (newest.statement.until < at) return notYet;
  const checkpointAt = async (sequence: number): Promise<Checkpoint> => {
    const checkpoint = await record.checkpoint(sequence);
    if (checkpoint === undefined) throw new MissingFromAuditLog(`Checkpoint ${sequence} is missing.`);
    return checkpoint;
  };
  let { before, covering } = await coveringOf(at, newest, checkpointAt);
  for (;;) {
    const { statement } = covering;
    const text = await record.batch(statement.sequence);
    if (text === undefined) throw new MissingFromAuditLog(`Batch ${statement.sequence} is missing.`);
    const proof = receiptProof(submitted, readBatchText(text), covering, before, hashing);
    if (proof !== undefined) return { outcome: 'proven', proof };
    const isLast = statement.sequence === newest.statement.sequence;
    if (isLast || statement.until > plusSeconds(at, lateness)) return notYet;
    before = statement;
    covering = await checkpointAt(statement.sequence + 1);
  }
}

/** The first checkpoint that reaches a moment, whose batch may end within that second, and what the one before says. */
interface Covering {
  readonly before: Statement | undefined;
  readonly covering: Checkpoint;
}

/**
 * Between two checkpoints the place is guessed by the time, as in a telephone book, and every third guess is
 * the middle: so it takes few where the pace is even, and not many where it is not.
 */
async function coveringOf(
  at: Instant,
  newest: Checkpoint,
  checkpointAt: (sequence: number) => Promise<Checkpoint>,
): Promise<Covering> {
  const first = newest.statement.sequence === 1 ? newest : await checkpointAt(1);
  if (first.statement.until >= at) return { before: undefined, covering: first };
  let [below, above] = [first, newest];
  for (let guesses = 1; above.statement.sequence - below.statement.sequence > 1; guesses += 1) {
    const [from, until] = [below.statement, above.statement];
    const share = guesses % 3 === 0 ? 1 / 2 : shareOf(at, from.until, until.until);
    const guess = from.sequence + 1 + Math.floor(share * (until.sequence - from.sequence - 1));
    const guessed = await checkpointAt(Math.min(guess, until.sequence - 1));
    if (guessed.statement.until >= at) above = guessed;
    else below = guessed;
  }
  return { before: below.statement, covering: above };
}

/** How far a moment lies between two others, from 0 to 1. */
const shareOf = (at: Instant, from: Instant, until: Instant): number =>
  (secondsOf(at) - secondsOf(from)) / (secondsOf(until) - secondsOf(from));
