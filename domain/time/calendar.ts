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
}
