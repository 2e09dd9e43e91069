/** The units in which a policy may state a length of time. Working units run in working time only. */
export const durationUnits = [
  'seconds',
  'minutes',
  'hours',
  'days',
  'working-seconds',
  'working-hours',
  'working-days',
] as const;
export type DurationUnit = (typeof durationUnits)[number];

/**
 * A length of time as a policy states it. `seconds`, `minutes` and `hours` run by the clock;
 * `days` are calendar days that end at 23:59:59 local time; a working day is as long as the
 * calendar's daily opening (8 hours in the default calendar).
 */
export interface Duration {
  readonly amount: number;
  readonly unit: DurationUnit;
}
