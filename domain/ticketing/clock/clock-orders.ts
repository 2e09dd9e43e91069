import type { Clock } from './clocks.ts';
import { later, plusSeconds, type Instant } from '../../foundation/time/instant.ts';
import type { TicketEvent } from '../tickets/event.ts';
import type { TicketState } from '../tickets/ticket.ts';

/** What an event asks of the waiting executions. Neither: the ticket's clock goes on as it is. */
export interface ClockOrders {
  readonly start?: { readonly clock: Clock; readonly nextWakeAt: Instant };
  readonly stop?: Clock;
}

/** A wake time this long past was the sweeper's many times over: the ticket has another clock by now. */
const outlivedAfterSeconds = 3_600;

/**
 * What an event asks of the waiting executions at `now`. A new cycle or a new arming is a new clock, and
 * the former one has nothing left to do.
 *
 * An old event, delivered late or replayed, starts nothing once it and its wake time are an hour past.
 * A former clock whose wake time has come is not stopped: it is about to learn from the ticket that it is
 * over, and a clock that ends by itself reads better than an aborted one.
 */
export function clockOrders({ number, at, before, after }: TicketEvent, now: Instant): ClockOrders {
  const clockOf = ({ cycle, arming }: TicketState): Clock => ({ number, cycle, arming });
  const same = before?.cycle === after.cycle && before.arming === after.arming;
  const former = same && after.nextWakeAt !== undefined ? undefined : before;
  const starts = !same && after.nextWakeAt !== undefined && !isOutlived(at, after.nextWakeAt, now);
  const stops = former?.nextWakeAt !== undefined && former.nextWakeAt > now;
  return {
    ...(starts ? { start: { clock: clockOf(after), nextWakeAt: after.nextWakeAt } } : {}),
    ...(stops ? { stop: clockOf(former) } : {}),
  };
}

const isOutlived = (at: Instant, nextWakeAt: Instant, now: Instant): boolean =>
  plusSeconds(later(at, nextWakeAt), outlivedAfterSeconds) < now;
