import { type Instant, instantOf } from './instant.ts';
import { secondsWhenWallShows } from './local-time.ts';

const whenShown = (date: string, time: string, timeZone: string): Instant =>
  instantOf(secondsWhenWallShows(Date.parse(`${date}T${time}Z`) / 1000, timeZone) * 1000);

/** The first second of a local date, `YYYY-MM-DD`. */
export const firstSecondOf = (date: string, timeZone: string): Instant =>
  whenShown(date, '00:00:00', timeZone);

/** The last second of a local date, `YYYY-MM-DD`. */
export const lastSecondOf = (date: string, timeZone: string): Instant =>
  whenShown(date, '23:59:59', timeZone);
