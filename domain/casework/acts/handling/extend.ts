import { after } from '../../../foundation/time/add-duration.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import type { Duration } from '../../../foundation/time/duration.ts';
import { barsFromWork } from '../barred.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import { timesOf } from '../../../ticketing/tickets/history.ts';
import { atLevel } from '../level.ts';
import { type ActInput, perform } from '../perform.ts';
import { fewer, timesLeft, type TimesLeft } from '../times-left.ts';
import type { TicketHistory } from '../../../ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';

/** The longest extension of what the ticket is; undefined: its kind has none. */
export const longestExtension = (
  { kind, urgent }: Pick<Ticket, 'kind' | 'urgent'>,
  { policy }: TimeRules,
): Duration | undefined =>
  policy.limits.extensions.atMost.find((row) => row.kind === kind && row.urgent === urgent)?.atMost;

const oncePerLevel = 1;

/** How often the level that holds it can extend it still. */
export const extensionsLeft = (history: TicketHistory, { policy }: TimeRules): TimesLeft =>
  fewer(
    timesLeft(atLevel(history, 'extend').length, oncePerLevel),
    timesLeft(timesOf(history, 'extend'), policy.limits.extensions.perTicket),
  );

/**
 * Adds to the time to respond, before it is over: once a level, a few times a ticket, and no more than its
 * kind has in the policy. The event names the new date, and what is written with it is the interim reply.
 * Throws ActRefused. Source: docs/rules.md, Extensions.
 */
export function extend(
  history: TicketHistory,
  { extension, ...input }: ActInput & { readonly extension: Duration },
  rules: TimeRules,
): Change {
  const { ticket } = history;
  const { policy, calendar } = rules;
  const { respondBy = input.at } = ticket.cycle;
  const { perTicket } = policy.limits.extensions;
  const most = longestExtension(ticket, rules);
  const dueBy = after(respondBy, extension, calendar);
  return perform(
    ticket,
    {
      act: 'extend',
      ...input,
      unless: {
        ...barsFromWork(history, input.by),
        'not-extendable': most === undefined,
        'already-extended': atLevel(history, 'extend').length >= oncePerLevel,
        'no-more-extensions': timesOf(history, 'extend') >= perTicket,
        'deadline-passed': input.at > respondBy,
        'too-long': most !== undefined && dueBy > after(respondBy, most, calendar),
      },
      facts: { dueBy, extension },
    },
    (before) => ({ ...before, cycle: { ...before.cycle, respondBy: dueBy } }),
    rules,
  );
}
