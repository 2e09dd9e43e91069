import { positions, type Position } from '../../builders/authority.ts';
import { inTurn } from '../../builders/turns.ts';

/** Those from which officers see most: one in each turn. */
const seeing: readonly Position[] = ['own', 'formerly', 'acting'];

/** The positions of this run: a third of them, or the others, or all. */
export const positionsInTurn: readonly Position[] = inTurn(
  [...seeing, ...positions.filter((position) => !seeing.includes(position))],
  seeing.length,
);
