import { comesTooLate, type DigestTime } from '../../domain/messaging/notices/digest-day.ts';
import type { DigestLine } from '../../domain/messaging/notices/notice.ts';
import type { Outbox } from '../../domain/messaging/notices/outbox.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';

/**
 * Finds the digest for a line: its own one. Where that went out already, and nobody had put the line into it, the next one: so that what is
 * found late, and however often, is told once. Costs one Query for each digest that went out.
 */
export async function inNextDigest(
  outbox: Pick<Outbox, 'digestLines'>,
  planned: DigestLine,
  now: Instant,
  next: (at: Instant) => DigestTime,
): Promise<{ readonly line: DigestLine; readonly isIn: boolean }> {
  let line = planned;
  while (comesTooLate(line, now)) {
    const went = await outbox.digestLines(line.recipient, line.day);
    if (went.some((other) => tellsTheSame(other, line))) return { line, isIn: true };
    line = { ...line, ...next(line.at) };
  }
  return { line, isIn: false };
}

/** Whether two lines of a reader tell of one event, or remind of one step of a cycle, whatever the ticket's version was by then. */
const tellsTheSame = (a: DigestLine, b: DigestLine): boolean =>
  a.number === b.number &&
  a.digest === b.digest &&
  a.reminds?.step === b.reminds?.step &&
  a.reminds?.cycle === b.reminds?.cycle &&
  (a.reminds !== undefined || a.version === b.version);
