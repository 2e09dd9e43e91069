import type { TimeRules } from '../../ticketing/clock/clock-steps.ts';
import { secondsOf, type Instant } from '../../foundation/time/instant.ts';
import { dayOf, wallSecondsAt } from '../../foundation/time/local-time.ts';
import type { Change, TicketEvent } from '../../ticketing/tickets/event.ts';
import { ActRefused } from './refusals.ts';
import type { TicketHistory } from '../../ticketing/tickets/ticket-store.ts';

const sideOf = ({ by: { actor } }: Pick<TicketEvent, 'by'>): 'citizen' | 'officers' | undefined => {
  if (actor === 'system') return undefined;
  return actor === 'citizen' ? 'citizen' : 'officers';
};

/** The local day, counted since 1970. */
const dayAt = (at: Instant, timeZone: string): number => dayOf(wallSecondsAt(secondsOf(at), timeZone));

/**
 * Whether an act was done as often as one day allows: what can be repeated without end is done on one ticket only so often on
 * one local day, by its citizen and by all officers together. What the clock does has no number. It counts in the history,
 * so that a repeat of a request is no act of its own. Source: docs/rules.md, How often in a day.
 */
export function isTooOften(
  { events }: Pick<TicketHistory, 'events'>,
  act: Pick<TicketEvent, 'type' | 'by' | 'at'>,
  { policy, calendar: { timeZone } }: TimeRules,
): boolean {
  const side = sideOf(act);
  const limit = policy.limits.actsPerDay.find((row) => row.by === side && row.act === act.type)?.times;
  return limit !== undefined && timesOnItsDay({ events }, act, timeZone) >= limit;
}

/** How often an act was done on a ticket on the local day of this one, by whoever does it here: the citizen, or officers. */
export function timesOnItsDay(
  { events }: Pick<TicketHistory, 'events'>,
  act: Pick<TicketEvent, 'type' | 'by' | 'at'>,
  timeZone: string,
): number {
  const side = sideOf(act);
  const today = dayAt(act.at, timeZone);
  return events.filter(
    (earlier) =>
      earlier.type === act.type && sideOf(earlier) === side && dayAt(earlier.at, timeZone) === today,
  ).length;
}

/** Holds an act that was decided against its number a day. Throws ActRefused `too-often-today`. */
export function requireNotTooOften(
  history: Pick<TicketHistory, 'events'>,
  { before, event }: Change,
  rules: TimeRules,
): void {
  if (isTooOften(history, event, rules))
    throw new ActRefused('too-often-today', event.type, { actor: event.by.actor, status: before.status });
}
