import type { Instant } from '../../foundation/time/instant.ts';
import { localDateAt, whenShown } from '../../foundation/time/local-day.ts';
import { dateAfter } from '../../foundation/time/months.ts';
import { mondayOf } from '../../foundation/time/weeks.ts';

/** Local time at which weekly briefs go out, on the day after Monday. Source: docs/rules.md, The weekly brief. */
const briefTime = '07:00:00';

const briefOf = (date: string, timeZone: string): Instant => whenShown(date, briefTime, timeZone);

/** The local date, `YYYY-MM-DD`, of the Tuesday whose brief is the newest one at `at`. */
export function briefDayAt(at: Instant, timeZone: string): string {
  const tuesday = dateAfter(mondayOf(localDateAt(at, timeZone)), 1);
  return briefOf(tuesday, timeZone) <= at ? tuesday : dateAfter(tuesday, -7);
}

/** When the first brief after `at` goes out: at 07:00 on a Tuesday in `timeZone`. */
export const nextBriefAt = (at: Instant, timeZone: string): Instant =>
  briefOf(dateAfter(briefDayAt(at, timeZone), 7), timeZone);
