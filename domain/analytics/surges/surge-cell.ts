import type { LocalHour } from '../../foundation/time/local-hour.ts';
import type { HourCounts } from './hour-counts.ts';
import type { BeyondUsual, CountsSince } from './surge-in.ts';

/** How many of some tickets were sent to an office. */
export interface OfficeShare {
  /** Registry id. */
  readonly office: string;
  readonly tickets: number;
}

/** Far more tickets of a category from a place than usual. */
export interface Surge {
  /** Its first hour that is known. */
  readonly since: LocalHour;
  /** The first hour in which it is over, unless it goes on until then. Nothing has to be written for its end. */
  readonly until: LocalHour;
  /** What was beyond the usual when it was told. */
  readonly told: BeyondUsual;
  /** The offices to which the tickets went that were seen then, the most tickets first: at least one. */
  readonly offices: readonly OfficeShare[];
}

/** A ticket as it is counted. */
export interface TicketOfHour {
  readonly number: string;
  /** In which it was sent. */
  readonly hour: LocalHour;
  /** Registry id of the office to which it went. */
  readonly office: string;
}

/**
 * What is known of one category in one place. A store keeps one item of it, written whole on the condition that it
 * still is what was read, in one transaction with a surge that begins or lasts longer, and with what tells of it.
 * It never expires: of a cell that is not there nobody knows since when it is counted. In a simulated year the
 * largest has 940 hours, 27 KB of JSON; half of all have six at most, a quarter of a kilobyte.
 */
export interface SurgeCell extends CountsSince {
  readonly v: 1;
  /** The newest hour of a ticket. */
  readonly newest: LocalHour;
  /** Hours with tickets, of the last thirteen weeks. */
  readonly counts: HourCounts;
  /** The tickets of the newest day, by hour and number: an event may come again, and late. */
  readonly byNumber: readonly TicketOfHour[];
  /** The last one, perhaps over. */
  readonly surge?: Surge;
}

/**
 * A cell without a ticket. `since` is the hour since when its tickets would be in it: when counting began, or its
 * category or place came into the registry, if that was later. Its quiet weeks since then are known.
 */
export const emptySurgeCell = (since: LocalHour): SurgeCell => ({
  v: 1,
  since,
  newest: since,
  counts: [],
  byNumber: [],
});

/** Whether it is over in an hour: nothing was beyond the usual for a quiet time. */
export const isSurgeOver = ({ until }: Surge, hour: LocalHour): boolean => hour >= until;
