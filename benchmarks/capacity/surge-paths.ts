import { surgeNotices } from '../../domain/messaging/notices/surge-notices.ts';
import type { WatchedTickets } from '../../domain/messaging/notices/surge-detector.ts';
import { pathOf } from '../../domain/institutions/registry/levels.ts';
import { hoursPerWeek } from '../../domain/foundation/time/local-hour.ts';
import { aLineage } from '../../test/builders/lineage.ts';
import { enoughAtFirst, tuesdayNoonHour, watchedTickets } from '../../test/builders/surges.ts';
import type { AccessPath } from './access-path.ts';
import type { Stores } from './stores.ts';

/** A category and a place of its own: both are counted since its first ticket. */
const areaAt = (place: number) => ({ category: `jambo-${place}`, place: `halmashauri-${place}` });

const headed = (id: string, kind: 'agency' | 'ministry') => ({ id, kind, head: { officer: `mkuu-${id}` } });
const path = pathOf(aLineage(headed('wakala', 'agency'), headed('wizara', 'ministry'), 'kmk'));

/** Counts them and tells two heads of a surge. */
async function watched(stores: Stores, tickets: readonly WatchedTickets[]): Promise<void> {
  for (const ticket of tickets)
    await stores.surgeDetector.watch(ticket, (surge) =>
      Promise.resolve(
        surgeNotices({ area: ticket.area, surge }, { path, sensitive: false, at: '2026-11-24T09:00:00Z' }),
      ),
    );
}

const counting = (
  name: string,
  how: string,
  before: (place: number) => readonly WatchedTickets[],
  last: (place: number) => readonly WatchedTickets[],
): AccessPath => ({
  name,
  table: 'measures',
  how,
  ready: async (unmeasured, place) => {
    await watched(unmeasured, before(place));
    return async (stores) => watched(stores, last(place));
  },
});

const at = (place: number, count: number, from = 0, hour = tuesdayNoonHour) =>
  watchedTickets(count, { area: areaAt(place), from, hour });

/** As many as one a day for thirteen weeks, where most cells have one a fortnight. */
const oneADay = (place: number): readonly WatchedTickets[] =>
  Array.from({ length: 91 }, (_, day) =>
    at(place, 1, day, tuesdayNoonHour - 13 * hoursPerWeek + day * 24),
  ).flat();

/** What looking for surges costs, and listing them. */
export const surgePaths: readonly AccessPath[] = [
  counting(
    'count a ticket for surges',
    'GetItem SURGES-COUNTED SINCE, once a process; TransactWriteItems: SURGE#category#place HOUR#n of the week, and TICKET#hour#n, if it is not there; Query HOUR#n and its neighbours, strong',
    (place) => at(place, 1),
    (place) => at(place, 1, 1),
  ),
  counting(
    'count one where one a day comes',
    'the same',
    (place) => oneADay(place),
    (place) => at(place, 1, 100),
  ),
  counting(
    'count the ticket with which a surge begins that two heads are told',
    'the same; GetItem CELL, Query TICKET#hour, strong; TransactWriteItems: the cell, its line in SURGES, and four notices',
    (place) => at(place, enoughAtFirst - 1),
    (place) => at(place, 1, 100),
  ),
  {
    name: 'surges of the last seven days',
    table: 'measures',
    how: 'Query SURGES from FROM#hour, eventual',
    ready: async (unmeasured) => {
      for (let place = 0; place < 5; place += 1) await watched(unmeasured, at(-2 - place, enoughAtFirst));
      return (stores) => stores.surges.lastingUntil(tuesdayNoonHour - hoursPerWeek);
    },
  },
];
