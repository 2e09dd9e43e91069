import { clockOrders } from '../../domain/ticketing/clock/clock-orders.ts';
import type { Clock, Clocks } from '../../domain/ticketing/clock/clocks.ts';
import type { Container } from '../container.ts';
import type { ReceivedEvent } from '../received-event.ts';
import type { Log } from '../log.ts';

/**
 * Starts a clock for each new cycle and clock generation, and stops the one before it. A clock that was started for
 * nothing ends by itself, because the ticket decides; so repeats, old events and replays do no harm.
 */
export async function keepClocks(
  { clocks, now }: Pick<Container, 'clocks' | 'now'>,
  { event, log }: ReceivedEvent,
): Promise<void> {
  const { start, stop } = clockOrders(event, now());
  if (start) {
    await clocks.start(start.clock, start.nextWakeAt);
    log.info('clock-started', { cycle: start.clock.cycle, arming: start.clock.arming });
  }
  if (stop) await stopIfPossible(clocks, stop, `After it: ${event.type}`, log);
}

/** Stopping only saves the former clock from waking for nothing: it is tried once. */
async function stopIfPossible(clocks: Clocks, clock: Clock, because: string, log: Log): Promise<void> {
  const which = { cycle: clock.cycle, arming: clock.arming };
  try {
    await clocks.stop(clock, because);
    log.info('clock-stopped', which);
  } catch (error) {
    log.warn('clock-not-stopped', which, error);
  }
}
