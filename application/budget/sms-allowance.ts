import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import { lanesEnd, type SmsDay, type SmsDaysKnown } from '../../domain/messaging/notices/sms-budget.ts';
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

interface DayKnown {
  readonly date: string;
  readonly counted: number;
  readonly days: readonly SmsDay[];
}

/** What of the day's SMS is left, for each lane: known a while ago, and counted on since. */
export interface SmsAllowance {
  /** Whether one of that lane may go by what is known. */
  opens(lane: SmsLane): boolean;
  /** Counts one of that lane before it goes. False: the day has none left for the lane. Throws `StoreUnavailable`. */
  take(lane: SmsLane): Promise<boolean>;
  /** Gives back the one that was counted where no provider took it. What cannot be given back now stays counted. */
  ended(outcome: Counted, log: Log): Promise<void>;
  /** The local date, how many were counted of it, and what is known of the days before; undefined: nothing is known. */
  day(): DayKnown | undefined;
  /** Reads anew what went and what may go: an operator may have set another budget. What cannot be read now stays as it was known. */
  renew(log: Log): Promise<void>;
}

/** No SMS goes. */
export const noAllowance: SmsAllowance = {
  opens: () => false,
  take: () => Promise.resolve(false),
  ended: () => Promise.resolve(),
  day: () => undefined,
  renew: () => Promise.resolve(),
};

/** The lane that goes by the stage's own budget while nothing is known of the day: what it sends is counted all the same. */
const goesUnknown: SmsLane = 'first';

/**
 * Reads what went on this local day and how much may go: by the operator's budget, else by that of the stage. Where that cannot be read
 * now, which the log says, the first lane alone goes. Throws `StoreUnavailable` where the calendar cannot be read.
 * Source: docs/design/sms-fairness.md, The budget of a day.
 */
export async function smsAllowance(ports: AllowancePorts, log: Log): Promise<SmsAllowance> {
  const { smsDays, smsPerDay, registry, now } = ports;
  const { timeZone } = await registry.calendar();
  const today = (): string => localDateAt(now(), timeZone);
  let known: SmsDaysKnown | undefined;
  let date = today();
  let counted = 0;

  async function renew(toLog: Log): Promise<void> {
    try {
      known = await smsDays.known();
    } catch (error) {
      toLog.error('due-notices-not-read', { channel: 'sms' }, error);
      return;
    }
    date = today();
    counted = known.days.find((day) => day.date === date)?.count ?? 0;
  }
  await renew(log);

  /** A run may go on over midnight. */
  const begin = (): void => {
    if (date === today()) return;
    date = today();
    counted = 0;
  };
  const endOf = (lane: SmsLane): number => lanesEnd(lane, known?.budget?.perDay ?? smsPerDay);
  const opens = (lane: SmsLane): boolean => {
    begin();
    return (known !== undefined || lane === goesUnknown) && counted < endOf(lane);
  };
  return {
    opens,
    async take(lane) {
      if (!opens(lane)) return false;
      const { taken, before } = await smsDays.take(date, endOf(lane), now());
      counted = Math.max(counted, before + (taken ? 1 : 0));
      return taken;
    },
    async ended(outcome, toLog) {
      if (!wentNowhere.includes(outcome)) return;
      try {
        await smsDays.giveBack(date);
      } catch (error) {
        toLog.warn('sms-of-day-not-given-back', {}, error);
      }
    },
    day: () => known && { date, counted, days: known.days },
    renew,
  };
}
