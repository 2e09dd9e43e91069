import type { WatchedTickets } from '../../domain/messaging/notices/surge-detector.ts';
import type { Surge } from '../../domain/analytics/surges/surge-cell.ts';
import type { SurgeOfArea } from '../../domain/analytics/surges/surges.ts';

/** Tuesday 24 November 2026, 12:00 on the wall of Dar es Salaam. */
export const tuesdayNoonHour = Date.UTC(2026, 10, 24, 12) / 3_600_000;

/** Seven tickets on water from Kyela within an hour, where nearly none is usual, unless the test says otherwise. */
export const aSurge = (details: Partial<Surge> = {}): SurgeOfArea => ({
  area: { category: 'water-supply', place: 'kyela' },
  surge: {
    since: tuesdayNoonHour,
    until: tuesdayNoonHour + 25,
    told: { from: tuesdayNoonHour, hours: 1, seen: 7, usual: 0.3, upTo: 6, weeks: 12 },
    offices: [{ office: 'wakala', tickets: 7 }],
    ...details,
  },
});

/** Of so many tickets in an hour the last begins a surge, where counting began in that hour too. */
export const enoughAtFirst = 13;

/** Tickets of one hour on water from Kyela, each by itself and one number after the other, unless the test says otherwise. */
export const watchedTickets = (
  count: number,
  {
    hour = tuesdayNoonHour,
    from = 0,
    office = 'wakala',
    ...details
  }: Partial<Omit<WatchedTickets, 'tickets'>> & { from?: number; office?: string } = {},
): readonly WatchedTickets[] =>
  Array.from({ length: count }, (_, place) => ({
    area: { category: 'water-supply', place: 'kyela' },
    categories: ['water-supply', 'roads'],
    hour,
    tickets: [{ number: String(261_100_000_000 + from + place), office }],
    ...details,
  }));
