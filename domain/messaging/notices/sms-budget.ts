import type { CounterTaken } from '../../foundation/rate-limits/rate-limiter.ts';
import type { Instant } from '../../foundation/time/instant.ts';
import { smsLanes, type SmsLane } from './sms-lanes.ts';

/** The SMS of a local day, of the whole stage. */
export interface SmsDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly count: number;
}

/** How many SMS a day an operator lets go, in the place of what the stage says. */
export interface SmsBudget {
  readonly perDay: number;
  /** Who set it, when and why. */
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/** What is known of the SMS of days: the newest six weeks, the oldest day first, and the operator's budget if there is one. */
export interface SmsDaysKnown {
  readonly days: readonly SmsDay[];
  readonly budget?: SmsBudget;
}

/**
 * Counts the SMS of a stage by local day: one before it is given to the provider, and back where the provider surely took none. Every
 * method throws `StoreUnavailable`.
 */
export interface SmsDays {
  /** Counts one more where fewer than `below` are counted of that day: none of a burst is sent beside the count. */
  take(date: string, below: number, at: Instant): Promise<CounterTaken>;
  giveBack(date: string): Promise<void>;
  known(): Promise<SmsDaysKnown>;
  /** Sets the budget of each day from now on. */
  set(budget: SmsBudget): Promise<void>;
}

/** SMS of a day below which one of that lane goes: phones that nobody confirmed stop first, so that others keep the rest. */
export const lanesEnd = (lane: SmsLane, perDay: number): number =>
  Math.floor(smsLanes[lane].budgetShare * perDay);

/** Days before today that say what is usual, and how many of them must be known. */
const comparedDays = 28;
const fewestDays = 7;

/** So many times as many as usual ring, from so many SMS on. */
const timesUsual = 2;
const fewestBeyondUsual = 1_000;

/** The median of the SMS of the four weeks before that date; undefined: of fewer than seven days anything is known. */
export function usualSms(days: readonly SmsDay[], today: string): number | undefined {
  const counts = days
    .filter(({ date }) => date < today)
    .slice(-comparedDays)
    .map(({ count }) => count)
    .toSorted((a, b) => a - b);
  if (counts.length < fewestDays) return undefined;
  const middle = counts.length / 2;
  const [below = 0, above = 0] = [counts[Math.ceil(middle) - 1], counts[Math.floor(middle)]];
  return (below + above) / 2;
}

/** Whether so many on one day are far more than usual. */
export const isBeyondUsual = (count: number, usual: number | undefined): boolean =>
  usual !== undefined && count >= fewestBeyondUsual && count > timesUsual * usual;
