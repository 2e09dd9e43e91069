import type { Calendar } from '../../domain/foundation/time/calendar.ts';
import { type Instant, instantOf } from '../../domain/foundation/time/instant.ts';

/** Tanzania's offices around the years 2026 and 2027, unless the test says otherwise. */
export function aCalendar(details: Partial<Calendar> = {}): Calendar {
  return {
    v: 1,
    version: 1,
    timeZone: 'Africa/Dar_es_Salaam',
    weekdays: [1, 2, 3, 4, 5],
    opens: '07:30',
    closes: '15:30',
    holidays: [
      '2026-01-01', // Thursday
      '2026-01-12', // Monday
      '2026-04-03', // Good Friday
      '2026-04-06', // Easter Monday
      '2026-04-07', // Karume Day, Tuesday
      '2026-04-26', // Sunday
      '2026-05-01', // Friday
      '2026-05-27', // Wednesday
      '2026-07-07', // Tuesday
      '2026-10-14', // Wednesday
      '2026-12-09', // Wednesday
      '2026-12-25', // Friday
      '2026-12-26', // Saturday
      '2027-01-01', // Friday
    ],
    ...details,
  };
}

/** A calendar of offices that never close. */
export const openAllDay = (): Calendar =>
  aCalendar({ weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '24:00', holidays: [] });

/** The instant at which clocks in Tanzania, three hours ahead of UTC all year, show this: `2026-11-27 14:00`. */
export const local = (shown: string): Instant => instantOf(Date.parse(`${shown.replace(' ', 'T')}+03:00`));
