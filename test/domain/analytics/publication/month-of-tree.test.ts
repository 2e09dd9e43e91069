import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apartByCategory, isCategoryFigure } from '../../../../domain/analytics/measures/category-figures.ts';
import { addUp, type CellChange } from '../../../../domain/analytics/measures/figures.ts';
import { recountTicket } from '../../../../domain/analytics/measures/recount.ts';
import { MonthOfTree } from '../../../../domain/analytics/publication/month-of-tree.ts';
import { countFigure, publishedFigures } from '../../../../domain/analytics/publication/published-figures.ts';
import { publish } from '../../../../domain/analytics/publication/publish.ts';
import type { Institution } from '../../../../domain/institutions/registry/institution.ts';
import type { Instant } from '../../../../domain/foundation/time/instant.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { anInstitution } from '../../../builders/lineage.ts';
import { aPolicy } from '../../../builders/policy.ts';
import { aMovingTree, underOn } from '../../../builders/roll-ups.ts';
import { aPlay, playLife } from '../../../builders/lives/played-life.ts';

const zone = 'Africa/Dar_es_Salaam';
const arrived = (institution: string, day: string, count = 1): CellChange => ({
  ...{ institution, day },
  adds: { 'complaint.arrived': count, 'complaint.open': count },
});

type Node = Partial<Institution> & { readonly id: string };

/** The rows of a month of this country, where these were counted. */
function rowsOf(nodes: readonly Node[], cells: readonly CellChange[], month = '2026-11') {
  const rows = new MonthOfTree(month, nodes.map(anInstitution), zone);
  for (const cell of cells) rows.add(cell);
  return Object.fromEntries(
    rows.counted.map(({ id, parent, month, standing }) => [
      id,
      {
        ...(parent !== undefined && { parent }),
        came: month['complaint.arrived'] ?? 0,
        stands: standing['complaint.open'] ?? 0,
      },
    ]),
  );
}

const country = [
  { id: 'ikulu', kind: 'national-office' },
  { id: 'mkoa', kind: 'region', parent: 'ikulu' },
  { id: 'jiji', kind: 'council', parent: 'mkoa' },
  { id: 'kata', kind: 'ward', parent: 'jiji' },
  { id: 'zahanati', kind: 'facility', parent: 'kata' },
  { id: 'dawati', kind: 'unit', parent: 'ikulu' },
] as const;

describe('the rows of a month', () => {
  it('are those of institutions, with what is counted at wards, facilities and units under them', () => {
    const cells = ['ikulu', 'jiji', 'kata', 'zahanati', 'dawati'].map((id) => arrived(id, '2026-11-30'));
    expect(rowsOf(country, cells)).toEqual({
      ikulu: { came: 2, stands: 2 },
      mkoa: { parent: 'ikulu', came: 0, stands: 0 },
      jiji: { parent: 'mkoa', came: 3, stands: 3 },
    });
  });

  it('have what happened in the month, what stood before at its end, and nothing of later', () => {
    const days = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'];
    const cells = days.map((day, place) => arrived('jiji', day, 10 ** place));
    expect(rowsOf(country, cells)['jiji']).toEqual({ parent: 'mkoa', came: 110, stands: 111 });
  });

  it('have all of a place that was moved in the month where it lies on the last day', () => {
    const moved = (until: Instant): readonly Node[] => [
      ...country.filter(({ id }) => id !== 'kata'),
      { id: 'wilaya', kind: 'council', parent: 'mkoa' } as const,
      { id: 'kata', kind: 'ward', parent: 'wilaya', formerParents: [{ parent: 'jiji', until }] } as const,
    ];
    const cells = [arrived('kata', '2026-11-02'), arrived('zahanati', '2026-11-29')];
    expect(rowsOf(moved('2026-11-29T20:59:59Z'), cells)).toMatchObject({
      jiji: { came: 0 },
      wilaya: { came: 2 },
    });
    expect(rowsOf(moved('2026-11-30T09:00:00Z'), cells)).toMatchObject({
      jiji: { came: 2 },
      wilaya: { came: 0 },
    });
  });

  it('have what a closed one had at who took its place, or in whose row that counts', () => {
    const nodes: readonly Node[] = [
      ...country,
      {
        ...({ id: 'wakala', kind: 'agency', parent: 'ikulu' } as const),
        closed: { at: '2026-11-12T09:00:00Z', successor: 'ofisi' },
      },
      {
        ...({ id: 'ofisi', kind: 'agency', parent: 'ikulu' } as const),
        closed: { at: '2026-11-20T09:00:00Z', successor: 'zahanati' },
      },
    ];
    const cells = [arrived('wakala', '2026-11-02'), arrived('ofisi', '2026-11-15')];
    const november = rowsOf(nodes, cells);
    expect(november).toMatchObject({ jiji: { came: 2, stands: 2 } });
    expect(Object.keys(november)).toEqual(['ikulu', 'mkoa', 'jiji']);
    expect(rowsOf(nodes, [arrived('wakala', '2026-10-02')], '2026-10')).toMatchObject({
      wakala: { parent: 'ikulu', came: 1 },
      jiji: { came: 0 },
    });
  });

  it('are there for the top of a tree too, whatever it is', () => {
    expect(rowsOf([{ id: 'kituo', kind: 'facility' }], [arrived('kituo', '2026-11-02')])).toEqual({
      kituo: { came: 1, stands: 1 },
    });
  });

  it('are refused of a registry in which successors go round in a circle', () => {
    const closed = (successor: string) => ({ closed: { at: '2026-11-12T09:00:00Z', successor } as const });
    const nodes = [
      { id: 'a', ...closed('b') },
      { id: 'b', ...closed('a') },
    ];
    expect(() => rowsOf(nodes, [arrived('a', '2026-11-02')])).toThrow(RangeError);
  });
});

const policy = aPolicy();
const someCells: fc.Arbitrary<readonly CellChange[]> = fc
  .array(
    aPlay.map((play) => {
      const { random, calendars } = playLife(play, policy);
      return recountTicket(random.life.events, calendars).changes;
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((lives) => lives.flat());

describe('what is counted of random lives in a tree that moves', () => {
  const kinds = fc.array(fc.constantFrom('agency', 'ward', 'facility', 'unit'), {
    minLength: 5,
    maxLength: 5,
  });

  it('is in one row each, is never less than nothing, and can be published', () => {
    checkProperty(
      fc.property(aMovingTree, kinds, someCells, (tree, leafKinds, cells) => {
        const nodes = tree.map((node, place) =>
          anInstitution({ ...node, kind: leafKinds[place - (tree.length - 5)] ?? 'ministry' }),
        );
        const kindOf = new Map(nodes.map(({ id, kind }) => [id, kind]));
        for (const [month, lastDay] of [
          ['2026-11', '2026-11-30'],
          ['2026-12', '2026-12-31'],
          ['2027-01', '2027-01-31'],
        ] as const) {
          const rows = new MonthOfTree(month, nodes, zone);
          for (const cell of cells) rows.add(cell);
          const { counted } = rows;
          for (const row of counted) {
            const inRow = [...underOn(tree, row.id, lastDay)].filter(
              (id) => id === row.id || !['agency', 'ministry'].includes(kindOf.get(id) ?? ''),
            );
            const isOwn = ({ institution }: CellChange): boolean =>
              inRow.includes(institution) &&
              // what lies under an agency of the row counts there
              counted.every(
                ({ id }) =>
                  id === row.id ||
                  !underOn(tree, id, lastDay).has(institution) ||
                  underOn(tree, id, lastDay).has(row.id),
              );
            const ofMonth = cells.filter((cell) => cell.day.startsWith(month) && isOwn(cell));
            expect({ row: row.id, ...row.month }).toEqual({
              row: row.id,
              ...addUp(ofMonth.map(({ adds }) => adds)),
            });
          }
          for (const row of counted)
            for (const figure of publishedFigures) expect(countFigure(figure, row)).toBeGreaterThanOrEqual(0);
          expect(publish({ month, institutions: counted, followedFor: 20 }).institutions).toHaveLength(
            counted.length,
          );
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is published as the same bytes whether figures of categories are counted or not', () => {
    checkProperty(
      fc.property(aMovingTree, someCells, (tree, cells) => {
        const nodes = tree.map((node) => anInstitution({ ...node, kind: 'ministry' }));
        const published = (counted: readonly CellChange[]): string => {
          const rows = new MonthOfTree('2026-11', nodes, zone);
          for (const cell of counted) rows.add(cell);
          return JSON.stringify(publish({ month: '2026-11', institutions: rows.counted, followedFor: 20 }));
        };
        const without = cells.map((cell) => ({ ...cell, adds: apartByCategory(cell.adds).others }));
        expect(published(cells)).toBe(published(without));
      }),
      { numRuns: 30 },
    );
    const names = fc
      .sample(someCells, { numRuns: 5, seed: 4 })
      .flatMap((cells) => cells.flatMap(({ adds }) => Object.keys(adds)));
    expect(names.filter(isCategoryFigure).length).toBeGreaterThan(10);
  });
});
