import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { lanesEnd, type SmsDay } from '../../domain/messaging/notices/sms-budget.ts';
import type { SmsLane } from '../../domain/messaging/notices/sms-lanes.ts';
import type { SendOutcome } from '../../domain/messaging/notices/senders.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';

/** What the budget of a day asks of the stores. */
export type AllowancePorts = Pick<Container, 'smsDays' | 'smsPerDay' | 'registry' | 'now'>;

/** What became of an SMS that was counted. */
type Counted = SendOutcome['outcome'] | 'elsewhere';

/** Outcomes that no provider asks money for. */
const wentNowhere: readonly Counted[] = ['later', 'failed', 'elsewhere'];

/** What of the day's SMS is left, for each lane: known a while ago, and counted on since. */
export interface SmsAllowance {
  /** Whether one of that lane may go by what is known. */
  opens(lane: SmsLane): boolean;
  /** Counts one of that lane before it goes. False: the day has none left for the lane. Throws `StoreUnavailable`. */
  take(lane: SmsLane): Promise<boolean>;
  /** Gives back the one that was counted where no provider took it. What cannot be given back now stays counted. */
  ended(outcome: Counted, log: Log): Promise<void>;
  /** The local date, how many were counted of it, and what is known of the days before. */
  day(): { readonly date: string; readonly counted: number; readonly days: readonly SmsDay[] };
}

/** No SMS goes. */
export const noAllowance: SmsAllowance = {
  opens: () => false,
  take: () => Promise.resolve(false),
  ended: () => Promise.resolve(),
  day: () => ({ date: '', counted: 0, days: [] }),
};

/** Reads what is left of the day as `smsAllowance` does; no SMS goes where that cannot be read now, which the log says. */
export async function allowanceOrNone(ports: AllowancePorts, log: Log): Promise<SmsAllowance> {
  try {
    return await smsAllowance(ports);
  } catch (error) {
    log.warn('sms-of-day-not-known', {}, error);
    return noAllowance;
  }
}

/**
 * Reads what went on this local day and how much may go: by the operator's budget, else by that of the stage. Throws
 * `StoreUnavailable`. Source: docs/design/sms-fairness.md, The budget of a day.
 */
export async function smsAllowance(ports: AllowancePorts): Promise<SmsAllowance> {
  const { smsDays, smsPerDay, registry, now } = ports;
  const [{ days, budget }, { timeZone }] = await Promise.all([smsDays.known(), registry.calendar()]);
  const perDay = budget?.perDay ?? smsPerDay;
  const today = (): string => localDateAt(now(), timeZone);
  let date = today();
  let counted = days.find((day) => day.date === date)?.count ?? 0;

  /** A run may go on over midnight. */
  const begin = (): void => {
    if (date === today()) return;
    date = today();
    counted = 0;
  };
  const opens = (lane: SmsLane): boolean => {
    begin();
    return counted < lanesEnd(lane, perDay);
  };
  return {
    opens,
    async take(lane) {
      if (!opens(lane)) return false;
      const { taken, before } = await smsDays.take(date, lanesEnd(lane, perDay), now());
      counted = Math.max(counted, before + (taken ? 1 : 0));
      return taken;
    },
    async ended(outcome, log) {
      if (!wentNowhere.includes(outcome)) return;
      try {
        await smsDays.giveBack(date);
      } catch (error) {
        log.warn('sms-of-day-not-given-back', {}, error);
      }
    },
    day: () => ({ date, counted, days }),
  };
}
