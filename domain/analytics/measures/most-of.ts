import { leastForFigure } from './ranking.ts';

/** Where most of a count lies. */
export interface MostOf {
  readonly institution: string;
  readonly count: number;
}

/** Finds where most lies, the first by id of those that have as many. Fewer than five are not told. */
export function mostAmong<Place extends MostOf>(places: readonly Place[]): { readonly most?: Place } {
  const [most] = places.toSorted((a, b) => b.count - a.count || (a.institution < b.institution ? -1 : 1));
  return most === undefined || most.count < leastForFigure ? {} : { most };
}
