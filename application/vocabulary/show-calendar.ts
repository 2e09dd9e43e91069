import type { Calendar, Celebration } from '../../domain/foundation/time/calendar.ts';
import { endOfHolidays } from '../../domain/foundation/time/calendar-end.ts';
import { localDateAt } from '../../domain/foundation/time/local-day.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Container } from '../container.ts';
import { versionOf } from './version.ts';

/** A day on which offices stay closed, `YYYY-MM-DD`, and what is celebrated where that was said. */
interface ShownHoliday extends Partial<Celebration> {
  readonly date: string;
}

interface ShownCalendar extends Pick<Calendar, 'timeZone' | 'weekdays' | 'opens' | 'closes'> {
  /** A hash of all else. */
  readonly version: string;
  readonly holidays: readonly ShownHoliday[];
  /** Until when holidays are known, where that is less than a year ahead. */
  readonly knownUntil?: string;
}

/** When offices are open and on which days they are not, as deadlines count them today. */
export async function showCalendar({
  registry,
  hashing,
  now,
}: Pick<Container, 'hashing' | 'now'> & {
  readonly registry: Pick<Registry, 'calendar'>;
}): Promise<ShownCalendar> {
  const calendar = await registry.calendar();
  const { timeZone, weekdays, opens, closes, celebrations = {} } = calendar;
  const knownUntil = endOfHolidays(calendar, localDateAt(now(), timeZone));
  const content = {
    ...{ timeZone, weekdays, opens, closes },
    holidays: calendar.holidays.toSorted().map((date) => ({ date, ...celebrations[date] })),
    ...(knownUntil !== undefined && { knownUntil }),
  };
  return { version: versionOf(hashing, content), ...content };
}
