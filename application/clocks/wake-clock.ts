import type { Clock } from '../../domain/ticketing/clock/clocks.ts';
import { later, plusSeconds, type Instant } from '../../domain/foundation/time/instant.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { changeTicket, type TicketDecision } from '../tickets/change-ticket.ts';
import { dueChangeOf } from './due-change.ts';
import { findWaitForMain } from './waits-for-main.ts';
import { continuesAsNew, type WokenClock } from './continue-as-new.ts';

/** Over: it never wakes again. Else it waits; a time that has passed already means at once. */
export type NextWait = { readonly over: true } | { readonly over: false; readonly nextWakeAt: Instant };

/**
 * Does what is due on a ticket whose clock woke, and says when to wake next. One whose main ticket was just answered waits for that. The clock is over when it is
 * no longer the ticket's: the ticket is closed, at another level, or has a clock that was started anew.
 * Each call changes the ticket or answers with a time ahead, so a clock never runs in circles.
 */
export async function wakeClock(
  { tickets, registry, now }: Pick<Container, 'tickets' | 'registry' | 'now'>,
  { clock, log }: { readonly clock: WokenClock; readonly log: Log },
): Promise<NextWait> {
  const at = now();
  const wait: { until?: Instant | undefined } = {};
  const decided = await changeTicket(tickets, clock.number, async (ticket) => {
    if (!isClockOf(ticket, clock) || !hasWoken(ticket, at)) return undefined;
    wait.until = await findWaitForMain(tickets, ticket, at);
    if (wait.until !== undefined) return undefined;
    return dueChangeOf(ticket, { tickets, registry }, { now: at, healing: continuesAsNew(clock, at) });
  });
  const { number, cycle, arming } = clock;
  log.info('deadline-applied', {
    number,
    cycle,
    arming,
    outcome: decided?.change?.event.type ?? 'nothing',
  });
  if (wait.until !== undefined) return { over: false, nextWakeAt: wait.until };
  return decided === undefined ? { over: true } : nextWait(decided, clock, at);
}

function nextWait({ ticket, change }: TicketDecision, clock: Clock, at: Instant): NextWait {
  if (ticket.nextWakeAt === undefined || !isClockOf(ticket, clock)) return { over: true };
  const ahead = change === undefined ? later(ticket.nextWakeAt, plusSeconds(at, 1)) : ticket.nextWakeAt;
  return { over: false, nextWakeAt: ahead };
}

const isClockOf = ({ cycle, arming, status }: Ticket, clock: Clock): boolean =>
  status !== 'closed' && cycle.number === clock.cycle && arming === clock.arming;

const hasWoken = ({ nextWakeAt }: Ticket, now: Instant): boolean =>
  nextWakeAt !== undefined && nextWakeAt <= now;
