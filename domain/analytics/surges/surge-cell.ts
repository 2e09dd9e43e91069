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

/** What is stored of one category in one place beside its hours. It never expires. */
export interface SurgeCell extends CountsSince {
  readonly v: 1;
  /** The newest hour of a ticket, as far as that was written. */
  readonly newest: LocalHour;
  /** What the release before counted, which is counted elsewhere now: it goes on until it is thirteen weeks old. */
  readonly counts: HourCounts;
  /** The tickets of the newest day of these. */
  readonly byNumber: readonly TicketOfHour[];
  /** The last one, perhaps over. */
  readonly surge?: Surge;
}

/**
 * A cell of which nothing is stored yet. `since` is the hour since when its tickets would be counted: when counting began, or its
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
