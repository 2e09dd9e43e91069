import {
  publishedFigures,
  ruleOf,
  type PublishedFigure,
} from '../../../domain/analytics/publication/published-figures.ts';
import { sumWithin, type Fact, type Unknown } from './linear-facts.ts';
import type { Sought } from './attacker.ts';
import { Chance } from './chance-of-country.ts';
import type { TrueInstitution, TrueMonth } from './random-country.ts';
import { countAt } from './what-hangs-together.ts';

/** What somebody else might have published of a country, and what of it is withheld. */
export interface NaivePublication {
  readonly facts: readonly Fact[];
  readonly sought: readonly Sought[];
}

type Published = readonly [number, number];
type Rounding = (count: number) => Published;

export const exactly: Rounding = (count) => [count, count];
/** To the nearest five. */
export const toFives: Rounding = (count) => {
  const shown = Math.round(count / 5) * 5;
  return [Math.max(0, shown - 2), shown + 2];
};

const finestOnes = publishedFigures.filter((figure) => ruleOf(figure).finest === 'institution');
const withheldCount = (unknown: Unknown): Sought => ({ unknown, from: 0, upTo: 4 });
const together = (publications: readonly NaivePublication[]): NaivePublication => ({
  facts: publications.flatMap(({ facts }) => facts),
  sought: publications.flatMap(({ sought }) => sought),
});

/** The place above all trees. */
const top = '';

interface FigureTree {
  readonly month: string;
  readonly figure: PublishedFigure;
  readonly institutions: readonly TrueInstitution[];
  readonly childrenOf: (place: string) => readonly TrueInstitution[];
}

function treesOf({ month, institutions }: TrueMonth): readonly FigureTree[] {
  const byParent = Map.groupBy(institutions, ({ parent = top }) => parent);
  const childrenOf = (place: string) => byParent.get(place) ?? [];
  return finestOnes.map((figure) => ({ month, figure, institutions, childrenOf }));
}

const underAndAt = (tree: FigureTree, { id }: TrueInstitution): readonly TrueInstitution[] => [
  ...tree.institutions.filter((own) => own.id === id),
  ...tree.childrenOf(id).flatMap((child) => underAndAt(tree, child)),
];

const sumOf = (of: readonly TrueInstitution[], figure: PublishedFigure): number =>
  of.reduce((sum, { counts }) => sum + counts[figure], 0);

/** Everything of five and more, at institutions and with all under them. */
export const thresholdAlone = (months: readonly TrueMonth[], rounding: Rounding): NaivePublication =>
  together(
    months.flatMap(treesOf).map((tree) => {
      const { month, figure, institutions } = tree;
      const unknowns = (of: readonly TrueInstitution[]) => of.map(({ id }) => countAt(month, id, figure));
      const facts: Fact[] = [];
      const sought: Sought[] = [];
      const tell = (of: readonly TrueInstitution[]): void => {
        const sum = sumOf(of, figure);
        facts.push(sumWithin(unknowns(of), sum < 5 ? [0, 4] : rounding(sum)));
        const [only] = of;
        if (sum < 5 && of.length === 1 && only !== undefined)
          sought.push(withheldCount(countAt(month, only.id, figure)));
      };
      for (const institution of institutions) tell([institution]);
      for (const institution of institutions)
        if (tree.childrenOf(institution.id).length > 0) tell(underAndAt(tree, institution));
      tell(institutions);
      return { facts, sought };
    }),
  );

/**
 * Besides, where one alone would be withheld of the parts of a sum, its smallest neighbour is withheld too: at each place, itself and
 * everything under each child are the parts.
 */
export const complementary = (months: readonly TrueMonth[], rounding: Rounding): NaivePublication =>
  together(months.flatMap(treesOf).map((tree) => complementaryOf(tree, rounding)));

function complementaryOf(tree: FigureTree, rounding: Rounding): NaivePublication {
  const { month, figure, institutions, childrenOf } = tree;
  const facts: Fact[] = [];
  const sought: Sought[] = [];
  const visit = (place: string, itself: TrueInstitution | undefined, isTold: boolean): void => {
    const parts = [
      ...(itself === undefined ? [] : [{ of: [itself], child: undefined }]),
      ...childrenOf(place).map((child) => ({ of: underAndAt(tree, child), child })),
    ].map((part) => ({ ...part, sum: sumOf(part.of, figure) }));
    const small = parts.filter(({ sum }) => sum < 5);
    const [neighbour] = parts.filter(({ sum }) => sum >= 5).toSorted((a, b) => a.sum - b.sum);
    const hides = isTold && small.length === 1 && neighbour !== undefined ? neighbour : undefined;
    for (const part of parts) {
      const unknowns = part.of.map(({ id }) => countAt(month, id, figure));
      const isWithheld = part.sum < 5 || part === hides;
      const [only] = unknowns;
      if (!isWithheld) facts.push(sumWithin(unknowns, rounding(part.sum)));
      else if (part.sum < 5) facts.push(sumWithin(unknowns, [0, 4]));
      if (part.sum < 5 && unknowns.length === 1 && only !== undefined) sought.push(withheldCount(only));
      if (part.child !== undefined && childrenOf(part.child.id).length > 0)
        visit(part.child.id, part.child, !isWithheld);
      else if (part.child !== undefined && part.of.length > 1)
        throw new Error('A leaf has nothing under it.');
    }
  };
  const sum = sumOf(institutions, figure);
  facts.push(
    sumWithin(
      institutions.map(({ id }) => countAt(month, id, figure)),
      sum < 5 ? [0, 4] : rounding(sum),
    ),
  );
  visit(top, undefined, sum >= 5);
  return { facts, sought };
}

/** Each week, and the month so far at the end of each week: what is not below five, at each institution. */
export function overlappingWeeks(months: readonly TrueMonth[], rounding: Rounding): NaivePublication {
  const chance = new Chance(7);
  return together(
    months.flatMap(({ month, institutions }) =>
      institutions.flatMap(({ id, counts }) =>
        finestOnes.map((figure) => {
          const weeks = chance.split(counts[figure], [0.25, 0.25, 0.25, 0.25]);
          const unknowns = weeks.map((_, week) => `${countAt(month, id, figure)} week ${week}`);
          const facts: Fact[] = [];
          const sought: Sought[] = [];
          const tell = (from: number, upTo: number): void => {
            const sum = weeks.slice(from, upTo).reduce((all, count) => all + count, 0);
            facts.push(sumWithin(unknowns.slice(from, upTo), sum < 5 ? [0, 4] : rounding(sum)));
            const [only] = unknowns.slice(from, upTo);
            if (sum < 5 && upTo - from === 1 && only !== undefined) sought.push(withheldCount(only));
          };
          weeks.forEach((_, week) => tell(week, week + 1));
          weeks.forEach((_, week) => {
            if (week > 0) tell(0, week + 1);
          });
          return { facts, sought };
        }),
      ),
    ),
  );
}
