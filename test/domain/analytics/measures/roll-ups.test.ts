import { dateAfter, monthOfDate } from '../../../../domain/foundation/time/months.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addUp,
  arrivals,
  departures,
  splitFigureName,
  type CellChange,
  type CountedFigures,
} from '../../../../domain/analytics/measures/figures.ts';
import { apartByCategory } from '../../../../domain/analytics/measures/category-figures.ts';
import { mondayOf } from '../../../../domain/foundation/time/weeks.ts';
import { recountTicket } from '../../../../domain/analytics/measures/recount.ts';
import { allTime, rollUp, rollUpTurn } from '../../../../domain/analytics/measures/roll-ups.ts';
import { TreeThroughTime } from '../../../../domain/institutions/registry/tree-through-time.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { datesBetween } from '../../../builders/measures-recount.ts';
import { aPolicy } from '../../../builders/policy.ts';
import { aMovingTree, figuresByRollUp, underOn, type MovedNode } from '../../../builders/roll-ups.ts';
import { aPlay, playLife } from '../../../builders/lives/played-life.ts';

const zone = 'Africa/Dar_es_Salaam';
const policy = aPolicy();
/** Of these lives, figures of categories too. */
const allCells: fc.Arbitrary<readonly CellChange[]> = fc
  .array(
    aPlay.map((play) => {
      const { random, calendars } = playLife(play, policy);
      return recountTicket(random.life.events, calendars).changes;
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((lives) => lives.flat());
const someCells = allCells.map((cells) =>
  cells.map((cell) => ({ ...cell, adds: apartByCategory(cell.adds).others })),
);

const stocks = /\.(open|in-progress|completed|(acknowledgement-)?overdue|paused)$/;
const kept = (figures: CountedFigures, name: RegExp) =>
  Object.fromEntries(Object.entries(figures).filter(([figure]) => name.test(figure)));
const without = (figures: CountedFigures, name: RegExp) =>
  Object.fromEntries(Object.entries(figures).filter(([figure]) => !name.test(figure)));
const sumOf = (cells: readonly CellChange[]) => addUp(cells.map(({ adds }) => adds));

const lastDay = '2027-02-10';
const nodesOf = (tree: readonly MovedNode[]) => tree.map(({ id }) => id);
const daysOf = (cells: readonly CellChange[]) => [...new Set(cells.map(({ day }) => day))].toSorted();

describe('what is rolled up', () => {
  it('are the figures of a day of all that lay under an institution on that day', () => {
    checkProperty(
      fc.property(aMovingTree, someCells, (tree, cells) => {
        const rolled = figuresByRollUp(rollUp(cells, new TreeThroughTime(tree, zone), lastDay));
        const apart =
          /\.(open|in-progress|completed|(acknowledgement-)?overdue|paused|moved\.(in|out)|waiting\..*|unheard\..*)$/;
        const notOfADay =
          /\.(since|(answered|left|heard|gone)-after|channel|openness|language|region|sign)\.|\.unanswered$/;
        for (const node of nodesOf(tree)) {
          for (const day of daysOf(cells)) {
            const under = underOn(tree, node, day);
            const counted = sumOf(cells.filter((cell) => cell.day === day && under.has(cell.institution)));
            expect({ node, day, ...without(rolled[`${node} ${day}`] ?? {}, apart) }).toEqual({
              node,
              day,
              ...without(without(counted, apart), notOfADay),
            });
          }
          for (const month of new Set(daysOf(cells).map(monthOfDate))) {
            const counted = sumOf(
              cells.filter(
                (cell) =>
                  monthOfDate(cell.day) === month && underOn(tree, node, cell.day).has(cell.institution),
              ),
            );
            expect({ node, month, ...without(rolled[`${node} ${month}`] ?? {}, apart) }).toEqual({
              node,
              month,
              ...without(without(counted, apart), /\.since\./),
            });
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('says at the end of each day what stands under an institution as the tree then is', () => {
    checkProperty(
      fc.property(aMovingTree, someCells, (tree, cells) => {
        const rolled = figuresByRollUp(rollUp(cells, new TreeThroughTime(tree, zone), lastDay));
        const days = datesBetween(daysOf(cells)[0] ?? lastDay, lastDay);
        for (const node of nodesOf(tree)) {
          let standing: CountedFigures = {};
          for (const day of days) {
            const change = rolled[`${node} ${day}`] ?? {};
            standing = addUp([standing, kept(change, stocks)]);
            const under = underOn(tree, node, day);
            const stood = sumOf(cells.filter((cell) => cell.day <= day && under.has(cell.institution)));
            expect({ node, day, ...standing }).toEqual({ node, day, ...kept(stood, stocks) });
            const of = (figures: readonly string[]) =>
              Object.entries(change).reduce(
                (sum, [name, count]) => sum + (figures.includes(splitFigureName(name).figure) ? count : 0),
                0,
              );
            expect(of(['open', 'in-progress'])).toBe(of(arrivals) - of(departures));
          }
          const now = underOn(tree, node, lastDay);
          expect(rolled[`${node} ${allTime}`] ?? {}).toEqual(
            kept(
              sumOf(cells.filter(({ institution }) => now.has(institution))),
              /\.(open|in-progress|completed|(acknowledgement-)?overdue|paused|since\..*)$/,
            ),
          );
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is the same whether the tree of a date was known before what was counted or after', () => {
    checkProperty(
      fc.property(aMovingTree, allCells, fc.nat(90), fc.nat(), (nodes, cells, turned, cut) => {
        const tree = new TreeThroughTime(nodes, zone);
        const before = datesBetween('2026-11-20', lastDay)[turned] ?? lastDay;
        const place = cut % (cells.length + 1);
        const [early, late] = [cells.slice(0, place), cells.slice(place)];
        const moved = tree.movedBetween(before, lastDay);
        const steps = [
          ...rollUp(early, tree, before),
          ...rollUpTurn(
            early.filter(({ institution }) => moved.includes(institution)),
            tree,
            { before, until: lastDay },
          ),
          ...rollUp(late, tree, lastDay),
        ];
        expect(figuresByRollUp(steps)).toEqual(figuresByRollUp(rollUp(cells, tree, lastDay)));
      }),
      { numRuns: 25 },
    );
  });

  it('has of each week what was sent by category and region, of all that lay under an institution on each day', () => {
    checkProperty(
      fc.property(aMovingTree, allCells, (tree, cells) => {
        const rolled = figuresByRollUp(rollUp(cells, new TreeThroughTime(tree, zone), lastDay));
        for (const node of nodesOf(tree))
          for (const week of new Set(daysOf(cells).map(mondayOf))) {
            const counted = sumOf(
              cells.filter(
                (cell) => mondayOf(cell.day) === week && underOn(tree, node, cell.day).has(cell.institution),
              ),
            );
            const sent = (figures: CountedFigures) => kept(figures, /^category:[^.]+\.sent/);
            expect({ node, week, ...sent(rolled[`${node} ${week}`] ?? {}) }).toEqual({
              node,
              week,
              ...sent(counted),
            });
          }
      }),
      { numRuns: 15 },
    );
  });

  it('says by category and step what stands, and what was overdue at the end of each week, as the tree then is', () => {
    checkProperty(
      fc.property(aMovingTree, allCells, (tree, cells) => {
        const rolled = figuresByRollUp(rollUp(cells, new TreeThroughTime(tree, zone), lastDay));
        const weeks = [...new Set(datesBetween(daysOf(cells)[0] ?? lastDay, lastDay).map(mondayOf))];
        const overdue = (figures: CountedFigures) =>
          addUp(
            Object.entries(apartByCategory(figures).ofCategories).flatMap(([name, count]) => {
              const [category = '', stock = ''] = name.split('.');
              return stock === 'overdue' ? [{ [category]: count }] : [];
            }),
          );
        for (const node of nodesOf(tree)) {
          let standing: CountedFigures = {};
          for (const week of weeks) {
            standing = addUp([standing, overdue(rolled[`${node} ${week}`] ?? {})]);
            const end = [dateAfter(week, 6), lastDay].toSorted()[0] ?? lastDay;
            const under = underOn(tree, node, end);
            const stood = sumOf(
              cells.filter((cell) => mondayOf(cell.day) <= week && under.has(cell.institution)),
            );
            expect({ node, week, ...standing }).toEqual({ node, week, ...overdue(stood) });
          }
          const now = underOn(tree, node, lastDay);
          const all = sumOf(cells.filter(({ institution }) => now.has(institution)));
          expect(apartByCategory(rolled[`${node} ${allTime}`] ?? {}).ofCategories).toEqual(
            kept(all, /^category:[^.]+\.(waiting|overdue|acknowledgement-overdue)\./),
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  it('says of a month how many wait that came on each of its days', () => {
    const tree = new TreeThroughTime([{ id: 'kituo', parent: 'wizara' }, { id: 'wizara' }], zone);
    const cells = [
      {
        institution: 'kituo',
        day: '2026-11-24',
        adds: { 'complaint.began': 5, 'complaint.answered-after.3': 2, 'complaint.unanswered': 1 },
      },
      {
        institution: 'wizara',
        day: '2026-11-25',
        adds: { 'complaint.began': 1, 'complaint.sent': 4, 'complaint.gone-after.0': 1 },
      },
    ];
    expect(figuresByRollUp(rollUp(cells, tree, '2026-11-30'))).toMatchObject({
      'wizara 2026-11': {
        'complaint.waiting.2026-11-24': 2,
        'complaint.waiting.2026-11-25': 1,
        'complaint.unheard.2026-11-25': 3,
        'complaint.began': 6,
        'complaint.answered-after.3': 2,
      },
    });
  });
});
