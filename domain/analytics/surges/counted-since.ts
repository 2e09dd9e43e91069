import type { LocalHour } from '../../foundation/time/local-hour.ts';
import type { SurgeArea } from './counted-of-sending.ts';

/** Hours by ids of the registry. */
type SinceById = Readonly<Record<string, LocalHour>>;

/**
 * Since when tickets of a category, and those from a place, would have been counted. Categories are noted with the first
 * ticket of any that comes once the registry has them; a place with its own first one.
 */
export interface CountedSince {
  readonly categories: SinceById;
  readonly places: SinceById;
}

export const nothingCounted: CountedSince = { categories: {}, places: {} };

function withNew(known: SinceById, ids: readonly string[], hour: LocalHour): SinceById {
  const added = ids.filter((id) => !Object.hasOwn(known, id));
  return added.length === 0 ? known : { ...known, ...Object.fromEntries(added.map((id) => [id, hour])) };
}

/** With the categories of the registry and the area of a ticket of `hour`. The very same, where all were known. */
export function countedFrom(
  known: CountedSince,
  categories: readonly string[],
  { category, place }: SurgeArea,
  hour: LocalHour,
): CountedSince {
  const next = {
    categories: withNew(known.categories, [...categories, category], hour),
    places: withNew(known.places, place === undefined ? [] : [place], hour),
  };
  const isKnown = next.categories === known.categories && next.places === known.places;
  return isKnown ? known : next;
}

/** Since when a cell that was never written is counted: a quiet week since then is known to be one. */
export const areaCountedSince = (
  { categories, places }: CountedSince,
  { category, place }: SurgeArea,
  hour: LocalHour,
): LocalHour =>
  Math.max(categories[category] ?? hour, place === undefined ? -Infinity : (places[place] ?? hour));
