import fc from 'fast-check';
import { addUp, type CountedFigures } from '../../domain/analytics/measures/figures.ts';
import type { RollUpChange } from '../../domain/analytics/measures/roll-ups.ts';
import type { Institution } from '../../domain/institutions/registry/institution.ts';
import { instantOf } from '../../domain/foundation/time/instant.ts';

/** Figures by institution and period. */
export type FiguresByRollUp = Readonly<Record<string, CountedFigures>>;

export function figuresByRollUp(changes: readonly RollUpChange[]): FiguresByRollUp {
  const all = Map.groupBy(changes, ({ institution, period }) => `${institution} ${period}`);
  return Object.fromEntries(
    [...all]
      .map(([name, ofOne]) => [name, addUp(ofOne.map(({ adds }) => adds))] as const)
      .filter(([, figures]) => Object.keys(figures).length > 0),
  );
}

export type MovedNode = Pick<Institution, 'id' | 'parent' | 'formerParents'>;

const playedPlaces = ['kituo', 'maji', 'umeme', 'halmashauri', 'wizara'];
const above = ['wizara-moja', 'wizara-mbili', 'mkoa'];

/** Where an institution lies after each of its moves, from no later than the moments on. */
interface Moves {
  readonly first: number;
  readonly moves: readonly { readonly day: number; readonly to: number }[];
}

const someMoves: fc.Arbitrary<Moves> = fc.record({
  first: fc.nat(2),
  moves: fc.array(fc.record({ day: fc.nat(60), to: fc.nat(2) }), { maxLength: 2 }),
});

/** Noon of so many days after 20 November 2026, in Dar es Salaam. */
const noonAfter = (days: number) => instantOf(Date.parse('2026-11-20T09:00:00Z') + days * 86_400_000);

function nodeWith(id: string, { first, moves }: Moves): MovedNode {
  const places = [first, ...moves.map(({ to }) => to)].map((place) => above[place] ?? 'taifa');
  const days = moves.map(({ day }) => day).toSorted((a, b) => a - b);
  const formerParents = days.map((day, place) => ({
    parent: places[place] ?? 'taifa',
    until: noonAfter(day),
  }));
  return {
    id,
    parent: places.at(-1) ?? 'taifa',
    ...(formerParents.length > 0 && { formerParents }),
  };
}

/** The institutions at which random lives are played, under two ministries and a region, which moves too. */
export const aMovingTree: fc.Arbitrary<readonly MovedNode[]> = fc
  .tuple(someMoves, ...playedPlaces.map(() => someMoves))
  .map(([region, ...leaves]) => [
    { id: 'taifa' },
    { id: 'wizara-moja', parent: 'taifa' },
    { id: 'wizara-mbili', parent: 'taifa' },
    nodeWith('mkoa', {
      ...region,
      first: region.first % 2,
      moves: region.moves.map(({ day, to }) => ({ day, to: to % 2 })),
    }),
    ...playedPlaces.map((id, place) => nodeWith(id, leaves[place] ?? region)),
  ]);

/** Those under a node on a date, itself included: read off the moves, and not by any path. */
export function underOn(nodes: readonly MovedNode[], top: string, day: string): ReadonlySet<string> {
  const parentOn = ({ parent, formerParents = [] }: MovedNode): string | undefined => {
    const former = formerParents.find(({ until }) => day <= until.slice(0, 10));
    return former === undefined ? parent : former.parent;
  };
  const under = new Set([top]);
  for (let before = 0; before !== under.size;) {
    before = under.size;
    for (const node of nodes) {
      const parent = parentOn(node);
      if (parent !== undefined && under.has(parent)) under.add(node.id);
    }
  }
  return under;
}
