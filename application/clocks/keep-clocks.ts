import { stepFunctionsClocks } from '../../adapters/step-functions/clocks.ts';
import { clockOrders } from '../../domain/deadlines/clock-orders.ts';
import type { Clock, Clocks } from '../../domain/deadlines/clocks.ts';
import type { Instant } from '../../domain/deadlines/instant.ts';
import { consumer, type React } from '../../functions/shared/consumer.ts';
import { environment } from '../../functions/shared/environment.ts';
import type { Log } from '../log.ts';
import { systemTime } from '../../functions/shared/system-time.ts';

interface Dependencies {
  readonly clocks: Clocks;
  readonly now: () => Instant;
}

/**
 * Starts a clock for each new cycle and arming, and stops the one before it. A clock that was started
 * for nothing ends by itself, because the ticket decides; so repeats, old events and replays do no harm.
 */
export function keepClocks({ clocks, now }: Dependencies): React {
  return async (event, log) => {
    const { start, stop } = clockOrders(event, now());
    if (start) {
      await clocks.start(start.clock, start.nextWakeAt);
      log.info('clock-started', { cycle: start.clock.cycle, arming: start.clock.arming });
    }
    if (stop) await stopIfPossible(clocks, stop, `After it: ${event.type}`, log);
  };
}

export const handler = consumer(() => {
  const { responseDeadlineArn: stateMachineArn } = environment(['responseDeadlineArn']);
  return keepClocks({ clocks: stepFunctionsClocks({ stateMachineArn }), now: systemTime });
});

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
