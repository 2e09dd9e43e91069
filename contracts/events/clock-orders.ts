import type { Clock } from '../../domain/deadlines/clocks.ts';
import type { Instant } from '../../domain/deadlines/instant.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import type { Standing } from '../../domain/tickets/ticket.ts';

/** What an event asks of the waiting executions. Neither: the ticket's clock goes on as it is. */
export interface ClockOrders {
  readonly start?: { readonly clock: Clock; readonly nextWakeAt: Instant };
  readonly stop?: Clock;
}

/**
 * A new cycle or a new arming is a new clock, and the former one has nothing left to do. A former clock
 * whose wake time had come is not stopped: it is about to learn from the ticket that it is over, and a
 * clock that ends by itself reads better than an aborted one.
 */
export function clockOrders({ number, at, before, after }: TicketEvent): ClockOrders {
  const clockOf = ({ cycle, arming }: Standing): Clock => ({ number, cycle, arming });
  const same = before?.cycle === after.cycle && before.arming === after.arming;
  const ended = before?.nextWakeAt !== undefined && (!same || after.nextWakeAt === undefined);
  return {
    ...(!same && after.nextWakeAt !== undefined
      ? { start: { clock: clockOf(after), nextWakeAt: after.nextWakeAt } }
      : {}),
    ...(ended && before.nextWakeAt > at ? { stop: clockOf(before) } : {}),
  };
}
