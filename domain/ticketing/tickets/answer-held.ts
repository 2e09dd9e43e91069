import { answerHeldSeconds } from '../../foundation/vocabulary/answer-held-seconds.ts';
import { plusSeconds, secondsOf, type Instant } from '../../foundation/time/instant.ts';
import type { TicketEvent } from './event.ts';
import { isAnswer, type TicketAnswer } from './history.ts';
import type { Ticket } from './ticket.ts';

/** For so long what follows an answer waits, in seconds: longer than it can be undone, for clocks of servers differ. */
const answerWaitsSeconds = answerHeldSeconds + 5;

/** Whether an event is an answer that an officer gave: one that comes with that to a main ticket is not held. */
const isOfficersAnswer = (event: TicketEvent): event is TicketAnswer =>
  isAnswer(event) && event.by.officer !== undefined;

/** The answer that an officer gave as the last that happened to a ticket; undefined: something else did. */
export function newestAnswer(events: readonly TicketEvent[]): TicketAnswer | undefined {
  const newest = events.at(-1);
  return newest !== undefined && isOfficersAnswer(newest) ? newest : undefined;
}

/** Seconds from `now` for which what follows an event still has to wait, since it may be undone; 0: none. */
export const secondsHeld = (event: TicketEvent, now: Instant): number =>
  isOfficersAnswer(event)
    ? Math.max(0, secondsOf(plusSeconds(event.at, answerWaitsSeconds)) - secondsOf(now))
    : 0;

/** Whether a ticket has an answer that its officer may still undo at `now`, for all that its state says. */
export const mayBeUndone = (
  { status, respondedAt, answerSeen }: Pick<Ticket, 'status' | 'respondedAt' | 'answerSeen'>,
  now: Instant,
): boolean =>
  status === 'responded' &&
  respondedAt !== undefined &&
  answerSeen === undefined &&
  now <= plusSeconds(respondedAt, answerWaitsSeconds);

/** So long after a main ticket's answer is final tickets that joined it are answered with it at the latest, where nothing stands still. */
const followingTakesSeconds = 60;

/**
 * Until when the clock of a ticket that joined a main one waits, since it is being answered with that; undefined: there is nothing to
 * wait for. Source: docs/rules.md, Undoing an answer.
 */
export function waitsForMainUntil(
  { status, respondedAt }: Pick<Ticket, 'status' | 'respondedAt'>,
  now: Instant,
): Instant | undefined {
  if (status !== 'responded' || respondedAt === undefined) return undefined;
  const until = plusSeconds(respondedAt, answerWaitsSeconds + followingTakesSeconds);
  return until > now ? until : undefined;
}
