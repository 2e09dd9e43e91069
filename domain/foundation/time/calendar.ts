import type { Text } from '../vocabulary/language.ts';
import type { Instant } from './instant.ts';

/** What is celebrated on a day on which offices stay closed. */
export interface Celebration {
  readonly name: Text;
  /** It may lie a day from here: it is announced only when the moon is seen. Absent: by law or reckoning. */
  readonly expected?: true;
}

/** Working days that one administrator alone closed or opened again, and when: so many may be. */
export interface ChangedAlone {
  readonly at: Instant;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** When offices are open. Local times are `HH:MM`; `24:00` closes at midnight. Dates are `YYYY-MM-DD`. */
export interface Calendar {
  readonly v: 1;
  readonly version: number;
  /** IANA name, `Africa/Dar_es_Salaam`. */
  readonly timeZone: string;
  /** ISO weekdays, Monday is 1. */
  readonly weekdays: readonly number[];
  readonly opens: string;
  readonly closes: string;
  /** Local dates on which offices stay closed, sorted. */
  readonly holidays: readonly string[];
  /** What is celebrated on them, by date. A day that is not here was declared without a name. */
  readonly celebrations?: Readonly<Record<string, Celebration>>;
  /** What was changed without a second administrator, as long as it counts. Absent: nothing. */
  readonly changedAlone?: readonly ChangedAlone[];
}
