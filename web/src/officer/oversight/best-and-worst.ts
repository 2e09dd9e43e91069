import type { ShownUnit } from './use-figures.ts';

/** A unit that has a rank among those of its size. */
export type RankedUnit = ShownUnit & Required<Pick<ShownUnit, 'group' | 'rank' | 'share' | 'answeredInTime'>>;

/** The best and worst of units of about the same size. */
export interface GroupOfUnits {
  readonly group: RankedUnit['group'];
  readonly size: number;
  /** From the first rank on. */
  readonly best: readonly RankedUnit[];
  /** From the last rank on. None of them is among the best. */
  readonly worst: readonly RankedUnit[];
}

/** At most so many at each end. */
const atEachEnd = 5;

/** Whether enough was due there for a rank. */
export const isRanked = (unit: ShownUnit): unit is RankedUnit =>
  unit.rank !== undefined &&
  unit.group !== undefined &&
  unit.share !== undefined &&
  unit.answeredInTime !== undefined;

/** The best and the worst in each group, the group of the largest first as the API ranks them. */
export function bestAndWorst(units: readonly ShownUnit[]): readonly GroupOfUnits[] {
  const ranked = units.filter(isRanked).toSorted((a, b) => a.rank - b.rank);
  return (['large', 'middle', 'small'] as const).flatMap((code) => {
    const members = ranked.filter(({ group }) => group.code === code);
    const [first] = members;
    if (first === undefined) return [];
    const best = members.slice(0, Math.min(atEachEnd, Math.ceil(members.length / 2)));
    const worst = members.slice(Math.max(best.length, members.length - atEachEnd)).toReversed();
    return [{ group: first.group, size: members.length, best, worst }];
  });
}
