import * as z from 'zod';
import type { CountedSince } from '../../../domain/analytics/surges/counted-since.ts';
import type { SurgeCell } from '../../../domain/analytics/surges/surge-cell.ts';
import type { SurgeArea } from '../../../domain/analytics/surges/counted-of-sending.ts';
import type { SurgeOfArea } from '../../../domain/analytics/surges/surges.ts';
import { surgeKeys } from '../engine/keys.ts';
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

/**
 * One category in one place. `revision` rises with each write, and every write is conditional on it. Where its hours
 * come in thousands, names of one letter are worth it: `h` the hour, `n` how many.
 */
export const surgeCellItem = z
  .looseObject({
    v: firstVersion,
    revision: several,
    since: hour,
    newest: hour,
    counts: z.array(z.looseObject({ h: hour, n: several })),
    byNumber: z.array(z.looseObject({ number: z.string(), hour, office: z.string() })),
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
