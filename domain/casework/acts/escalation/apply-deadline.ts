import type { TimeRules } from '../../../ticketing/clock/clock-steps.ts';
import type { Instant } from '../../../foundation/time/instant.ts';
import { whatIsDue } from '../../../ticketing/clock/next-wake.ts';
import type { Institution, Lineage } from '../../../institutions/registry/institution.ts';
import type { Change } from '../../../ticketing/tickets/event.ts';
import type { Ticket } from '../../../ticketing/tickets/ticket.ts';
import { actInCycle, clockActs } from './clock-acts.ts';
import { escalationTarget } from '../../../ticketing/routing/escalation-target.ts';

export interface DeadlineContext extends TimeRules {
  /** The holder with everything above it, as the registry has it now: the target is found when it fires. */
  readonly lineage: Lineage;
  readonly now: Instant;
  /** The clock died: unless a new cycle begins, a new one is armed, whatever else is done. */
  readonly healing?: boolean;
  /** The office whose head the ticket is about, as the registry has it now; absent where it is about none. */
  readonly office?: Institution | undefined;
}

/**
 * Does the one step of the ticket's clock that is due first at `now`, or nothing: then it is undefined.
 * Where several are due, the ticket's `nextWakeAt` stays in the past and the caller asks again with the
 * ticket that was saved. A wake time that no longer agrees with calendar and policy is put right by an act
 * of its own, `rearm`, so that no clock wakes in vain for ever.
 * Throws RangeError when the lineage is not the holder's.
 */
export function applyDeadline(ticket: Ticket, context: DeadlineContext): Change | undefined {
  const { policy, calendar, lineage, now, healing = false, office } = context;
  if (ticket.status === 'closed') return undefined;
  if (lineage.institution.id !== ticket.holder)
    throw new RangeError(`the lineage is that of ${lineage.institution.id}, not of ${ticket.holder}`);
  const rules = { policy, calendar };
  const moment = {
    ...rules,
    now,
    arming: ticket.arming + (healing ? 1 : 0),
    target: escalationTarget(ticket, lineage, now, office)?.id,
  };
  const [due] = whatIsDue(ticket, rules, now);
  if (due !== undefined) return clockActs[due.step](ticket, due, moment);
  const wokeInVain = ticket.nextWakeAt === undefined || ticket.nextWakeAt <= now;
  return healing || wokeInVain ? actInCycle(ticket, { act: 'rearm' }, moment, (before) => before) : undefined;
}
