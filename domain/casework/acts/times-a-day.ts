import type { TimeRules } from '../../ticketing/clock/clock-steps.ts';
import { secondsOf, type Instant } from '../../foundation/time/instant.ts';
import { dayOf, wallSecondsAt } from '../../foundation/time/local-time.ts';
import type { Change, TicketEvent } from '../../ticketing/tickets/event.ts';
import { ActRefused } from './refusals.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';

const sideOf = ({ by: { actor } }: TicketEvent): 'citizen' | 'officers' | undefined => {
  if (actor === 'system') return undefined;
  return actor === 'citizen' ? 'citizen' : 'officers';
};

/** The local day, counted since 1970. */
const dayAt = (at: Instant, timeZone: string): number => dayOf(wallSecondsAt(secondsOf(at), timeZone));

/**
 * Holds an act that was decided against its number a day: what can be repeated without end is done on one ticket
 * only so often on one local day, by its citizen and by all officers together. What the clock does has no
 * number. It counts in the history, so that a repeat of a request is no act of its own. Throws ActRefused
 * `too-often-today`. Source: docs/rules.md, How often in a day.
 */
export function requireNotTooOften(
  { events }: Pick<TicketHistory, 'events'>,
  { before, event }: Change,
  { policy, calendar: { timeZone } }: TimeRules,
): void {
  const side = sideOf(event);
  const limit = policy.limits.actsPerDay.find((row) => row.by === side && row.act === event.type)?.times;
  if (limit === undefined) return;
  const today = dayAt(event.at, timeZone);
  const done = events.filter(
    (earlier) =>
      earlier.type === event.type && sideOf(earlier) === side && dayAt(earlier.at, timeZone) === today,
  );
  if (done.length >= limit)
    throw new ActRefused('too-often-today', event.type, { actor: event.by.actor, status: before.status });
}
