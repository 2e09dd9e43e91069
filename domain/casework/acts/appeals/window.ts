import { after } from '../../../foundation/time/add-duration.ts';
import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import { policyRowFor } from '../../../ticketing/clock/cycle.ts';
import { type Instant, later } from '../../../foundation/time/instant.ts';
import { canCountOnNotices } from '../../../ticketing/tickets/notified.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';

/**
 * The last second in which an answer of `at` may be appealed; undefined: its kind never can. The window is
 * the longer one where the citizen cannot be told, and counts from the promised date, where a remedy is
 * promised: before it nobody can say whether it was done.
 */
export function windowFor(
  ticket: Ticket,
  { at, promisedBy = at }: { readonly at: Instant; readonly promisedBy?: Instant | undefined },
  { policy, calendar }: TimeRules,
): Instant | undefined {
  const { appealWindow } = policyRowFor(policy, ticket);
  if (appealWindow === undefined) return undefined;
  const window = canCountOnNotices(ticket) ? appealWindow : policy.untoldWindow;
  return after(later(at, promisedBy), window, calendar);
}
