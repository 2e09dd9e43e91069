import type { LocalHour } from '../../foundation/time/local-hour.ts';
import type { SurgeArea } from './counted-of-sending.ts';
import type { Surge } from './surge-cell.ts';

/** A surge and what surges. */
export interface SurgeOfArea {
  readonly area: SurgeArea;
  readonly surge: Surge;
}

/** In the order of a list: what lasts longest first, and by what it is where that is the same. */
export const longestFirst = (surges: readonly SurgeOfArea[]): readonly SurgeOfArea[] =>
  surges.toSorted((a, b) => b.surge.until - a.surge.until || (nameOf(a.area) < nameOf(b.area) ? -1 : 1));

const nameOf = ({ category, place = '' }: SurgeArea): string => `${category} ${place}`;

/** Reads surges. Throws StoreUnavailable, CorruptItem. */
export interface Surges {
  /** Those that last until `hour` or longer, `longestFirst`. The answer may be a moment old. */
  lastingUntil(hour: LocalHour): Promise<readonly SurgeOfArea[]>;
}
