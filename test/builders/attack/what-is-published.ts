import type { Publication, PublishedCount } from '../../../domain/analytics/publication/publication.ts';
import {
  publishedFigures,
  ruleOf,
  type PublishedFigure,
} from '../../../domain/analytics/publication/published-figures.ts';
import { notAbove, sumWithin, type Fact, type Unknown } from './linear-facts.ts';
import type { Sought } from './attacker.ts';
import { countAt } from './what-hangs-together.ts';

/** A published number may have been any of these. Written anew: whoever attacks has read the rules, and not the code. */
export function mayHaveBeen(shown: number): readonly [number, number] {
  if (shown < 10) return [shown, shown];
  return shown === 10 ? [10, 12] : [shown - 2, shown + 2];
}

/** What is withheld is one of these. */
const withheldRange = [0, 4] as const;

/** Withheld counts that are told in one sum, or in none, of which groups were told in none of their own. */
export interface WithheldGroup {
  readonly place: string;
  readonly counts: readonly string[];
  readonly groups: readonly WithheldGroup[];
  /** Absent: the sum is told nowhere. */
  readonly told?: number;
}

export const allCountsIn = ({ counts, groups }: WithheldGroup): readonly string[] => [
  ...counts,
  ...groups.flatMap(allCountsIn),
];

/** Which withheld counts of a figure are together in which sum: it can be read out of the publication. */
export function withheldGroups({ institutions, country }: Publication, figure: PublishedFigure) {
  const found: WithheldGroup[] = [];
  const read = (place: string, count: PublishedCount, isInstitution: boolean): WithheldGroup | undefined => {
    const groups = institutions
      .filter(({ parent = '' }) => parent === place)
      .flatMap(({ id, counts }) => {
        const below = counts[figure];
        return below === undefined ? [] : (read(id, below, true) ?? []);
      });
    const counts = isInstitution && count.itself === undefined ? [place] : [];
    if (counts.length + groups.length === 0) return undefined;
    const group = { place, counts, groups };
    if (count.remainder === undefined) return group;
    found.push({ ...group, told: count.remainder });
    return undefined;
  };
  const all = country.counts[figure];
  if (all === undefined) throw new RangeError(`There is no ${figure}.`);
  const untold = read('', all, false);
  return untold === undefined ? found : [...found, untold];
}

/** What of a group counts in a sum: all its own, and of each group in it no more than eight. */
function partsOf(
  month: string,
  figure: PublishedFigure,
  { counts, groups }: WithheldGroup,
): { readonly unknowns: readonly Unknown[]; readonly facts: readonly Fact[] } {
  const below = groups.map((group) => {
    const counting = `${countAt(month, group.place, figure)} (of the group)`;
    const parts = partsOf(month, figure, group);
    const facts = [sumWithin([counting], [0, 8]), notAbove([counting], parts.unknowns), ...parts.facts];
    return { counting, facts };
  });
  return {
    unknowns: [...counts.map((id) => countAt(month, id, figure)), ...below.map(({ counting }) => counting)],
    facts: below.flatMap(({ facts }) => facts),
  };
}

/** All that a publication says, one number after the other, and what it withholds. */
export function whatIsPublished(publication: Publication): {
  readonly facts: readonly Fact[];
  readonly sought: readonly Sought[];
} {
  const facts: Fact[] = [];
  const sought: Sought[] = [];
  const { month, institutions, country } = publication;
  for (const figure of publishedFigures) {
    const ids = institutions.filter(({ counts }) => counts[figure] !== undefined).map(({ id }) => id);
    if (ruleOf(figure).finest === 'country') {
      const shown = country.counts[figure]?.itself;
      const counted = institutions
        .filter(({ counts }) => ruleOf(figure).ofIndependent === true || counts.escalated !== undefined)
        .map(({ id }) => countAt(month, id, figure));
      facts.push(sumWithin(counted, shown === undefined ? withheldRange : mayHaveBeen(shown)));
      continue;
    }
    for (const id of ids) {
      const unknown = countAt(month, id, figure);
      const itself = institutions.find((institution) => institution.id === id)?.counts[figure]?.itself;
      facts.push(sumWithin([unknown], itself === undefined ? withheldRange : mayHaveBeen(itself)));
      if (itself === undefined) sought.push({ unknown, from: withheldRange[0], upTo: withheldRange[1] });
    }
    for (const { told, ...group } of withheldGroups(publication, figure))
      if (told !== undefined) {
        const parts = partsOf(month, figure, group);
        facts.push(sumWithin(parts.unknowns, mayHaveBeen(told)), ...parts.facts);
      }
  }
  return { facts, sought };
}
