import { normalDeviation, wilsonInterval, type ShareInterval } from '../measures/intervals.ts';
import { lastExact, mostWithheld, roundingVariance } from './protection.ts';
import type { Publication, PublishedRow } from './publication.ts';
import type { PublishedFigure } from './published-figures.ts';

/** The share answered in time of what had to be answered in a month, from published counts alone. */
export interface PublishedShare extends ShareInterval {
  readonly inTime: number;
  readonly due: number;
  /** Counts that are withheld are in neither. */
  readonly partial?: true;
}

/** Fewer due have no share: its interval would be wider than a third of all. */
export const leastForShare = 30;

/** No share where withheld counts may be more than this part of what was due: it would tell of what is told alone. */
const mostWithheldPart = 0.2;

type Figures = readonly PublishedFigure[];
const [inTimeFigures, lateFigures]: readonly [Figures, Figures] = [
  ['answered-in-time'],
  ['late', 'escalated'],
];

/** A sum of published counts, with the variance that their rounding adds to it, and the most that is withheld of it. */
interface RoundedSum {
  readonly sum: number;
  readonly variance: number;
  readonly withheld: number;
}

/** A row with those right under it. */
interface RowInTree {
  readonly row: PublishedRow;
  readonly isCounted: boolean;
  readonly below: readonly RowInTree[];
}

/**
 * Computes the share of the country and of each institution, with all under it. Everything follows from the publication,
 * so it tells nothing that the publication does not. Absent: fewer than `leastForShare` were due, or too much is withheld.
 */
export function publishedShares({ country, institutions }: Publication): {
  readonly country?: PublishedShare;
  readonly byInstitution: ReadonlyMap<string, PublishedShare>;
} {
  const childrenOf = Map.groupBy(institutions, ({ parent }) => parent);
  const inTree = (row: PublishedRow, id?: string): RowInTree => ({
    row,
    isCounted: id !== undefined,
    below: (childrenOf.get(id) ?? []).map((child) => inTree(child, child.id)),
  });
  const ofCountry = shareOf(inTree(country));
  return {
    ...(ofCountry !== undefined && { country: ofCountry }),
    byInstitution: new Map(
      institutions.flatMap((row) => {
        const share = shareOf(inTree(row, row.id));
        return share === undefined ? [] : [[row.id, share] as const];
      }),
    ),
  };
}

const sumOf = (place: RowInTree, figures: Figures): RoundedSum => ({
  sum: total(figures, (figure) => place.row.counts[figure]?.together ?? 0),
  variance: total(figures, (figure) => varianceOf(place, figure)),
  withheld: total(figures, (figure) => withheldOf(place, figure)),
});

const total = <Item>(all: readonly Item[], of: (one: Item) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0);

function varianceOf({ row, below }: RowInTree, figure: PublishedFigure): number {
  const { itself, remainder } = row.counts[figure] ?? {};
  const rounded = [itself, remainder].filter((shown) => shown !== undefined && shown > lastExact);
  return rounded.length * roundingVariance + total(below, (child) => varianceOf(child, figure));
}

/** A remainder that is told has all that is withheld under it. */
function withheldOf({ row, isCounted, below }: RowInTree, figure: PublishedFigure): number {
  const count = row.counts[figure];
  if (count === undefined || count.remainder !== undefined) return 0;
  const own = isCounted && count.itself === undefined ? mostWithheld : 0;
  return own + total(below, (child) => withheldOf(child, figure));
}

/**
 * Computes the 95 % interval of the share with nothing that is withheld, with all of it late, and with all of it in time, and widens
 * it by what rounding adds: both deviate independently, so their squares add up. The variance of a quotient is
 * approximated to the first order.
 */
function shareOf(place: RowInTree): PublishedShare | undefined {
  const [inTime, late] = [sumOf(place, inTimeFigures), sumOf(place, lateFigures)];
  const due = inTime.sum + late.sum;
  const withheld = inTime.withheld + late.withheld;
  if (due < leastForShare || withheld > mostWithheldPart * due) return undefined;
  const lowest = wilsonInterval(inTime.sum, due + late.withheld);
  const highest = wilsonInterval(inTime.sum + inTime.withheld, due + inTime.withheld);
  if (lowest === undefined || highest === undefined) return undefined;
  const share = inTime.sum / due;
  const variance = (late.sum ** 2 * inTime.variance + inTime.sum ** 2 * late.variance) / due ** 4;
  const rounding = normalDeviation ** 2 * variance;
  return {
    inTime: inTime.sum,
    due,
    from: Math.max(0, share - Math.sqrt((share - lowest.from) ** 2 + rounding)),
    upTo: Math.min(1, share + Math.sqrt((highest.upTo - share) ** 2 + rounding)),
    ...(withheld > 0 && { partial: true }),
  };
}
