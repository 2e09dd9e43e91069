import { monthOfDate } from '../../foundation/time/months.ts';
import { mondayOf } from '../../foundation/time/weeks.ts';
import type { TreeThroughTime } from '../../institutions/registry/tree-through-time.ts';
import {
  negated,
  readableFigures,
  splitFigureName,
  stocks,
  type CellChange,
  type CountedFigures,
} from './figures.ts';
import { apartByCategory, isCategoryStock, weeklyCategoryFigures } from './category-figures.ts';
import { CountedCells } from './recount.ts';

/** All time: what stands now follows from it. */
export const allTime = 'all';
/** A local date, `YYYY-MM-DD`, the month of it, `YYYY-MM`, or all time. A week, of figures of categories alone, is its Monday. */
export type Period = string;

/** What is counted at an institution and at all that lies under it, in a period. */
export interface RollUp {
  readonly institution: string;
  readonly period: Period;
}

export interface RollUpChange extends RollUp {
  readonly adds: CountedFigures;
}

type IsMeant = (figure: string) => boolean;

const isStock: IsMeant = (figure) => (stocks as readonly string[]).includes(figure);
const isAge: IsMeant = (figure) => figure.startsWith('since.');
const isDuration: IsMeant = (figure) =>
  figure === 'unanswered' || /^(answered|left|heard|gone)-after\./.test(figure);
const isReach: IsMeant = (figure) => /^(channel|openness|language|region|whereabouts)\./.test(figure);
const isSign: IsMeant = (figure) => figure.startsWith('sign.');

const filtered = (figures: CountedFigures, isMeant: (name: string) => boolean): CountedFigures =>
  Object.fromEntries(Object.entries(figures).filter(([name]) => isMeant(name)));

const only = (figures: CountedFigures, isMeant: IsMeant): CountedFigures =>
  filtered(figures, (name) => isMeant(splitFigureName(name).figure));

const ofDay = (figures: CountedFigures): CountedFigures =>
  only(figures, (figure) => !isAge(figure) && !isDuration(figure) && !isReach(figure) && !isSign(figure));

/** A month forgets on which of its days a stage began: how many of a day wait still has to be said beside. */
function ofMonth({ day, adds }: CellChange): CountedFigures {
  const figures: Record<string, number> = only(adds, (figure) => !isAge(figure));
  const add = (name: string, count: number): void => {
    figures[name] = (figures[name] ?? 0) + count;
  };
  for (const [name, count] of Object.entries(adds)) {
    const { subject, figure } = splitFigureName(name);
    if (figure === 'began') add(`${subject}.waiting.${day}`, count);
    if (figure === 'unanswered' || /^(answered|left)-after\./.test(figure))
      add(`${subject}.waiting.${day}`, -count);
    if (figure === 'sent') add(`${subject}.unheard.${day}`, count);
    if (/^(heard|gone)-after\./.test(figure)) add(`${subject}.unheard.${day}`, -count);
  }
  return figures;
}

const ofAllTime = (figures: CountedFigures): CountedFigures =>
  only(figures, (figure) => isStock(figure) || isAge(figure));

/** What stands at an institution goes with it to those under which it comes, as something that came there. */
function movedStock(figures: CountedFigures): {
  readonly gained: CountedFigures;
  readonly lost: CountedFigures;
} {
  const standing = only(figures, isStock);
  const waiting = new Map<string, number>();
  for (const [name, count] of Object.entries(standing)) {
    const { subject, figure } = splitFigureName(name);
    if (figure === 'open' || figure === 'in-progress')
      waiting.set(subject, (waiting.get(subject) ?? 0) + count);
  }
  const as = (figure: 'moved.in' | 'moved.out'): CountedFigures =>
    Object.fromEntries([...waiting].map(([subject, count]) => [`${subject}.${figure}`, count]));
  return {
    gained: { ...standing, ...as('moved.in') },
    lost: { ...negated(standing), ...as('moved.out') },
  };
}

/** What a change of a cell adds to a day, its month and all time, and what it moves at a turn of the tree. */
function partsOf({ institution, day, adds }: CellChange) {
  const { ofCategories, others } = apartByCategory(readableFigures(adds));
  const standing = filtered(ofCategories, isCategoryStock);
  const weekly = weeklyCategoryFigures(standing);
  return {
    daily: ofDay(others),
    weekly: weeklyCategoryFigures(ofCategories),
    monthly: ofMonth({ institution, day, adds: others }),
    standing: { ...ofAllTime(others), ...standing },
    moved: movedStock(others),
    movedWeekly: { gained: weekly, lost: negated(weekly) },
  };
}

/** Adds to sums, as a cell of which the day is the period. */
const addTo = (sums: CountedCells, { period, ...change }: RollUpChange): void => {
  sums.add({ ...change, day: period });
};

/** One change for each roll-up in which something changes. */
const changesIn = (sums: CountedCells): readonly RollUpChange[] =>
  sums.cells
    .map((cell) => ({ institution: cell.institution, period: cell.day, adds: sums.figuresOf(cell) }))
    .filter(({ adds }) => Object.keys(adds).length > 0);

/**
 * What changes at institutions and all above them by changes of cells, by the tree of the date to which each figure
 * belongs. What stands moves with its institution; so it lies by the tree of `until`, the last date of which the tree
 * is known: what belongs to a later one is counted by that until its day comes. Figures of a later release are passed over.
 * Source: docs/design/roll-ups.md, Under an institution.
 */
export function rollUp(
  changes: readonly CellChange[],
  tree: TreeThroughTime,
  until: string,
): readonly RollUpChange[] {
  const sums = new CountedCells();
  for (const counted of changes) {
    const { institution, day } = counted;
    const { daily, weekly, monthly, standing, moved, movedWeekly } = partsOf(counted);
    const known = day <= until ? day : until;
    let path = tree.pathOn(institution, known);
    for (const node of path) {
      addTo(sums, { institution: node, period: day, adds: daily });
      addTo(sums, { institution: node, period: mondayOf(day), adds: weekly });
      addTo(sums, { institution: node, period: monthOfDate(day), adds: monthly });
    }
    if (Object.keys({ ...moved.gained, ...movedWeekly.gained }).length > 0)
      for (const turn of tree.turns.filter((each) => known < each && each <= until)) {
        const next = tree.pathOn(institution, turn);
        for (const [nodes, how] of [
          [path.filter((node) => !next.includes(node)), 'lost'],
          [next.filter((node) => !path.includes(node)), 'gained'],
        ] as const)
          for (const node of nodes) {
            for (const period of [turn, monthOfDate(turn)])
              addTo(sums, { institution: node, period, adds: moved[how] });
            addTo(sums, { institution: node, period: mondayOf(turn), adds: movedWeekly[how] });
          }
        path = next;
      }
    for (const node of tree.pathOn(institution, until))
      addTo(sums, { institution: node, period: allTime, adds: standing });
  }
  return changesIn(sums);
}

/** What changes where the tree is known up to `until` and no longer up to `before` alone, by all cells of what was moved. */
export function rollUpTurn(
  cells: readonly CellChange[],
  tree: TreeThroughTime,
  { before, until }: { readonly before: string; readonly until: string },
): readonly RollUpChange[] {
  const sums = new CountedCells();
  for (const change of rollUp(cells, tree, until)) addTo(sums, change);
  for (const change of rollUp(cells, tree, before)) addTo(sums, { ...change, adds: negated(change.adds) });
  return changesIn(sums);
}
