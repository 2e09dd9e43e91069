import { timesAsOften } from './runs.ts';

/**
 * What a run takes of large tables: `npm test` one turn of a rotation, `npm run test:at-length` the rest, so that both together take all.
 * Any other run takes all.
 */
export const share = shareOfRun();

/** The rotation by MREJESHO_TURN, a number that `vitest.config.ts` derives from the hash of the commit. */
const turn = Number(process.env['MREJESHO_TURN'] ?? 0);

function shareOfRun(): 'turn' | 'rest' | 'all' {
  if (timesAsOften > 1) return 'all';
  if (process.env['MREJESHO_AT_LENGTH'] !== undefined) return 'rest';
  return process.env['MREJESHO_BY_TURNS'] === undefined ? 'all' : 'turn';
}

/** Takes one of `of` rows, another with the next commit. */
export const oneInTurn = <Row>(rows: readonly Row[], of: number): readonly Row[] =>
  rows.filter((_, place) => place % of === turn % of);

/** Takes the share of this run: one of `of` rows, or all others, or all. A file that asks it ends with `.by-turns.test.ts`. */
export function inTurn<Row>(rows: readonly Row[], of: number): readonly Row[] {
  if (share === 'all') return rows;
  const taken = new Set(oneInTurn(rows, of));
  return rows.filter((row) => taken.has(row) === (share === 'turn'));
}
