import type { Publication } from '../../../domain/analytics/publication/publication.ts';
import type { PublishedFigure } from '../../../domain/analytics/publication/published-figures.ts';
import type { TrueMonth } from './random-country.ts';
import { allCountsIn, withheldGroups, type WithheldGroup } from './what-is-published.ts';

/** A withheld count, and what it is to be in the twin. */
export interface AssignedCount {
  readonly institution: string;
  readonly count: number;
}

const most = 4;
/** What a group that is told in no sum of its own may have at most, whatever is in it. */
const mostUntold = 8;

/**
 * A country of which the same is published, where these counts are what is asked. All other counts of their sum may be others; its sum is the
 * same, and where it is told nowhere, they are none. Throws where there is no such country.
 */
export function twinOf(
  month: TrueMonth,
  publication: Publication,
  figure: PublishedFigure,
  sets: readonly AssignedCount[],
): TrueMonth {
  const changed = new Map<string, number>();
  for (const group of withheldGroups(publication, figure)) {
    const ids = allCountsIn(group);
    if (!sets.some(({ institution }) => ids.includes(institution))) continue;
    const truth = new Map(month.institutions.map(({ id, counts }) => [id, counts[figure]]));
    const sum = group.told === undefined ? undefined : toldSum(group, truth);
    for (const [id, count] of filled(group, sets, sum)) changed.set(id, count);
  }
  return {
    ...month,
    institutions: month.institutions.map((institution) => {
      const count = changed.get(institution.id);
      const { counts } = institution;
      return count === undefined ? institution : { ...institution, counts: { ...counts, [figure]: count } };
    }),
  };
}

/** What of a group counts in its sum: of each group in it no more than an untold one may have. */
const toldSum = ({ counts, groups }: WithheldGroup, truth: ReadonlyMap<string, number>): number =>
  [
    ...counts.map((id) => truth.get(id) ?? NaN),
    ...groups.map((group) => Math.min(mostUntold, toldSum(group, truth))),
  ].reduce((sum, count) => sum + count, 0);

/** Counts that make `sum`, each at most 4 and each group at most 8, the sets as they are; without a sum all others are 0. */
function filled(
  group: WithheldGroup,
  sets: readonly AssignedCount[],
  sum: number | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map(allCountsIn(group).map((id) => [id, 0]));
  for (const { institution, count } of sets) if (counts.has(institution)) counts.set(institution, count);
  if (sum === undefined) return counts;
  const isSet = (id: string): boolean => sets.some(({ institution }) => institution === id);
  const sumIn = (ids: readonly string[]): number => ids.reduce((all, id) => all + (counts.get(id) ?? 0), 0);
  let missing = sum - sumIn([...counts.keys()]);
  const fill = ({ counts: own, groups }: WithheldGroup, room: number): void => {
    let left = room;
    const add = (id: string): void => {
      if (isSet(id)) return;
      const more = Math.min(most, left, missing);
      counts.set(id, more);
      left -= more;
      missing -= more;
    };
    own.forEach(add);
    for (const below of groups) {
      const before = missing;
      fill(below, Math.min(left, mostUntold - sumIn(allCountsIn(below))));
      left -= before - missing;
    }
  };
  fill(group, missing);
  if (missing !== 0) throw new Error(`${group.place} has no twin: ${missing} are left over.`);
  return counts;
}
