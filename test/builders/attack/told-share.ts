import type { Publication } from '../../../domain/analytics/publication/publication.ts';
import {
  publishedFigures,
  ruleOf,
  type PublishedFigure,
} from '../../../domain/analytics/publication/published-figures.ts';
import type { TrueMonth } from './random-country.ts';

/** How much of a figure is told. Shares from 0 to 1. */
export interface ToldShare {
  /** Of the counts of institutions. */
  readonly counts: number;
  /** Of all that is counted: in the count of an institution. */
  readonly byInstitution: number;
  /** In any sum at all: the country's is so much of the true one. */
  readonly inSums: number;
}

const share = (part: number, all: number): number => (all === 0 ? 1 : part / all);

/** How much of what is counted of these figures is told. */
export function toldShare(
  { institutions }: TrueMonth,
  publication: Publication,
  figures: readonly PublishedFigure[] = publishedFigures.filter(
    (figure) => ruleOf(figure).finest === 'institution',
  ),
): ToldShare {
  let [counts, told, tickets, ticketsTold, summed] = [0, 0, 0, 0, 0];
  const truth = new Map(institutions.map(({ id, counts: own }) => [id, own]));
  for (const figure of figures) {
    summed += publication.country.counts[figure]?.together ?? 0;
    for (const { id, counts: published } of publication.institutions) {
      const count = published[figure];
      if (count === undefined) continue;
      const of = truth.get(id)?.[figure] ?? 0;
      counts += 1;
      tickets += of;
      if (count.itself === undefined) continue;
      told += 1;
      ticketsTold += of;
    }
  }
  return {
    counts: share(told, counts),
    byInstitution: share(ticketsTold, tickets),
    inSums: share(summed, tickets),
  };
}
