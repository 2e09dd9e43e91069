import { hoursPerWeek } from '../../foundation/time/local-hour.ts';

/** The numbers by which a surge is told from what is usual. */
export interface SurgeRule {
  /** How many hours are looked at together, up to the one that runs; the shortest first. */
  readonly windows: readonly number[];
  /** Earlier weeks that say what is usual; as far back counts are kept. */
  readonly weeks: number;
  /** Hours before and after a window whose tickets of earlier weeks are taken in, as its neighbours. */
  readonly neighbours: number;
  /** While fewer weeks are known, each missing one counts as if it had brought so many tickets an hour. */
  readonly assumed: { readonly untilWeeks: number; readonly perHour: number };
  /** Fewer tickets in a window are never a surge. */
  readonly floor: number;
  /** So many spreads above what is usual the usual range ends. */
  readonly spreadsAbove: number;
  /** An earlier week counts no more than so many spreads above the median: a surge is not usual later. */
  readonly spreadsCounted: number;
  /**
   * The variance where nothing is usual. With more it grows by what is usual, as of tickets that come independently
   * (Poisson).
   */
  readonly varianceOfNone: number;
  /** The spread is at least this share of what is usual, however alike the weeks were: some days bring more of all. */
  readonly shareOfUsual: number;
  /** A surge is over when no window was beyond the usual for so many hours. */
  readonly quietHours: number;
  /** One that goes on for so many hours is told anew, and so none is longer by much. */
  readonly longestHours: number;
}

/** In force. Tried on simulated years. Source: docs/adr/0281. */
export const surgeRule: SurgeRule = {
  windows: [1, 2, 3],
  weeks: 12,
  neighbours: 1,
  assumed: { untilWeeks: 4, perHour: 1 },
  floor: 5,
  spreadsAbove: 9,
  spreadsCounted: 3,
  varianceOfNone: 0.5,
  shareOfUsual: 0.25,
  quietHours: 24,
  longestHours: 13 * hoursPerWeek,
};

/** For so many weeks counts are kept: one more than is held against, for what comes late is held against the weeks before itself. */
export const weeksCounted = ({ weeks }: SurgeRule): number => weeks + 1;

/** No surge of this rule lasts longer after the hour that was told, in hours. */
export const longestLasting = ({ windows, quietHours, longestHours }: SurgeRule): number =>
  longestHours + Math.max(...windows) + quietHours;
