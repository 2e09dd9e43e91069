import * as z from 'zod';
import type { CountedSince } from '../../../domain/analytics/surges/counted-since.ts';
import type { HourCounts } from '../../../domain/analytics/surges/hour-counts.ts';
import type { SurgeCell, TicketOfHour } from '../../../domain/analytics/surges/surge-cell.ts';
import { surgeRule, weeksCounted } from '../../../domain/analytics/surges/surge-rule.ts';
import { hoursPerWeek, type LocalHour } from '../../../domain/foundation/time/local-hour.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import type { SurgeArea } from '../../../domain/analytics/surges/counted-of-sending.ts';
import type { SurgeOfArea } from '../../../domain/analytics/surges/surges.ts';
import { surgeCountExpiry, surgeKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { count, firstVersion } from './scalars.ts';

const hour = z.int();
const several = count.min(1);

export const surgeArea = { category: z.string(), place: z.string().exactOptional() };

/** What was seen and what is usual, but for the hour in which it began. */
export const beyondUsual = {
  hours: several,
  seen: several,
  usual: z.number().nonnegative(),
  upTo: count,
  weeks: count,
};

const surge = z.looseObject({
  since: hour,
  until: hour,
  told: z.looseObject({ from: hour, ...beyondUsual }),
  offices: z.array(z.looseObject({ office: z.string(), tickets: several })),
});

const ticketOfHour = { number: z.string(), hour, office: z.string() };

/**
 * One category in one place: its last surge. `revision` rises with each write, and every write is conditional on it. The release before
 * counted hours here too (`counts`: `h` the hour, `n` how many) and kept the tickets of the last day (`byNumber`): these stay for as long
 * as they count.
 */
export const surgeCellItem = z
  .looseObject({
    v: firstVersion,
    revision: several,
    since: hour,
    newest: hour,
    counts: z.array(z.looseObject({ h: hour, n: several })),
    byNumber: z.array(z.looseObject(ticketOfHour)),
    surge: surge.exactOptional(),
  })
  .transform(({ counts, revision, ...cell }): { cell: SurgeCell; revision: number } => ({
    cell: { ...cell, counts: counts.map(({ h, n }) => ({ hour: h, count: n })) },
    revision,
  }));

export const newSurgeCellItem = (
  area: SurgeArea,
  { counts, ...cell }: SurgeCell,
  revision: number,
): Item => ({
  ...surgeKeys.cell(area),
  entity: 'surge-cell',
  ...cell,
  revision,
  counts: counts.map(({ hour: h, count: n }) => ({ h, n })),
});

/** The name of an hour's count in an item. */
const nameOfHour = /^h(?<of>\d+)$/u;
const countOf = (localHour: LocalHour): string => `h${localHour}`;

/** One hour of the week: how many tickets came in it, week by week. */
export const surgeHourItem = z.looseObject({ v: firstVersion }).transform((item): HourCounts =>
  Object.entries(item).flatMap(([name, value]) => {
    const of = nameOfHour.exec(name)?.groups?.['of'];
    return of === undefined ? [] : [{ hour: Number(of), count: several.parse(value) }];
  }),
);

/**
 * Adds so many tickets to their hour, and takes out what counts no more: as many weeks as are kept, for an item in which nobody counts
 * does not last longer.
 */
export const surgeHourUpdate = (area: SurgeArea, localHour: LocalHour, tickets: number, at: Instant) => {
  const weeks = weeksCounted(surgeRule);
  const gone = Array.from({ length: weeks }, (_, before) =>
    countOf(localHour - (weeks + 1 + before) * hoursPerWeek),
  );
  return {
    Key: surgeKeys.hour(area, localHour),
    UpdateExpression: `ADD ${countOf(localHour)} :tickets SET #entity = :entity, #v = :v, #ttl = :ttl REMOVE ${gone.join(', ')}`,
    ExpressionAttributeNames: { '#entity': 'entity', '#v': 'v', '#ttl': 'ttl' },
    ExpressionAttributeValues: {
      ':tickets': tickets,
      ':entity': 'surge-hour',
      ':v': 1,
      ':ttl': surgeCountExpiry(at),
    },
  };
};

/** A ticket that is counted in its hour. It lasts as long as the count. */
export const surgeTicketItem = z.looseObject({ v: firstVersion, ...ticketOfHour });

export const newSurgeTicketItem = (area: SurgeArea, ticket: TicketOfHour, at: Instant): Item => ({
  ...surgeKeys.ticket(area, ticket),
  entity: 'surge-ticket',
  v: 1,
  ...ticket,
  ttl: surgeCountExpiry(at),
});

/** A surge in the list. */
export const listedSurgeItem = z.looseObject({
  v: firstVersion,
  area: z.looseObject(surgeArea),
  surge,
}) satisfies z.ZodType<SurgeOfArea>;

export const newListedSurgeItem = ({ area, surge: listed }: SurgeOfArea): Item => ({
  ...surgeKeys.listed({ area, surge: listed }),
  entity: 'surge',
  v: 1,
  area,
  surge: listed,
});

const sinceById = z.record(z.string(), hour);

/** Since when categories and places are counted. `revision` as of a cell. */
export const countedSinceItem = z.looseObject({
  v: firstVersion,
  revision: several,
  categories: sinceById,
  places: sinceById,
}) satisfies z.ZodType<CountedSince>;

export const newCountedSinceItem = ({ categories, places }: CountedSince, revision: number): Item => ({
  ...surgeKeys.countedSince,
  entity: 'surges-counted-since',
  v: 1,
  revision,
  categories,
  places,
});
