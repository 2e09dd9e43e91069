import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { earlier } from '../../../foundation/time/instant.ts';
import { endPause } from '../../../ticketing/clock/pause.ts';
import { runningSecondsBetween } from '../../../foundation/time/running-time.ts';
import { barsFromWork } from '../barred.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { type ActInput, perform } from '../perform.ts';
import { anyOf } from '../refusals.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';
import { barsUnread } from '../unread.ts';
import { againstMerging } from './alike.ts';
import { joinedBy } from './follow.ts';

/** The ticket with a deadline that is no later than the other's, whose clock must not stand. */
function noLaterThan(other: Ticket, ticket: Ticket, { calendar }: TimeRules): Ticket {
  const { cycle, pause } = ticket;
  const theirs = other.pause === undefined ? other.cycle.respondBy : undefined;
  if (theirs === undefined || cycle.respondBy === undefined) return ticket;
  const respondBy = earlier(cycle.respondBy, theirs);
  return {
    ...ticket,
    ...(pause && {
      pause: { ...pause, secondsLeft: runningSecondsBetween(ticket, pause.startedAt, respondBy, calendar) },
    }),
    cycle: { ...cycle, respondBy },
  };
}

/** How many joined it since it came to its holder: a ticket of a former release says it by its events alone. */
function joinedHere({ ticket: { joinedCount = 0 }, events }: TicketHistory): number {
  const arrival = events.findLastIndex(({ before, after }) => before?.holder !== after.holder);
  return Math.max(joinedCount, joinedBy(events.slice(arrival)).length);
}

/**
 * The main ticket takes another in: it is worked on for both, by the earlier of the two deadlines. This
 * is saved with the other's joining. Throws ActRefused. Source: docs/rules.md, Merging.
 */
export const takeIn = (
  history: TicketHistory,
  { joining, ...input }: ActInput & { readonly joining: Ticket },
  rules: TimeRules,
): Change =>
  perform(
    history.ticket,
    {
      act: 'take-in',
      ...input,
      unless: anyOf(barsFromWork(history, input.by), againstMerging(history.ticket, joining), {
        merged: joining.mergedInto !== undefined,
        ...barsUnread(history, input),
      }),
      facts: { joined: joining.number },
    },
    (before) => ({
      ...noLaterThan(joining, before, rules),
      tookIn: true,
      joinedCount: joinedHere(history) + 1,
    }),
    rules,
  );

/**
 * A ticket joins the main one, which is worked on and answered in its place. It keeps its own clock, by
 * the earlier of the two deadlines, so that it never depends on the other. Throws ActRefused.
 */
export const merge = (
  history: TicketHistory,
  { main, ...input }: ActInput & { readonly main: Ticket },
  rules: TimeRules,
): Change =>
  perform(
    history.ticket,
    {
      act: 'merge',
      ...input,
      unless: anyOf(
        barsFromWork(history, input.by),
        againstMerging(main, history.ticket),
        barsUnread(history, input),
      ),
      facts: { main: main.number },
    },
    (before) => ({ ...noLaterThan(main, endPause(before, input.at, rules), rules), mergedInto: main.number }),
    rules,
  );
