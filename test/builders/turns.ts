import { timesAsOften } from './runs.ts';

/**
 * What a run takes of large tables: `npm test` one turn of a rotation, `npm run test:at-length` the rest, so that both together take all,
 * and `.ci/run` half of that rest, the other half with another commit. Any other run takes all.
 */
export type ShareOfRun = 'turn' | 'rest' | 'half' | 'all';

export const share = shareOfRun();

/** The rotation by MREJESHO_TURN, a number that `vitest.config.ts` derives from the hash of the commit. */
const turn = Number(process.env['MREJESHO_TURN'] ?? 0);

function shareOfRun(): ShareOfRun {
  if (timesAsOften > 1) return 'all';
  const atLength = process.env['MREJESHO_AT_LENGTH'];
  if (atLength !== undefined) return atLength === 'half' ? 'half' : 'rest';
  return process.env['MREJESHO_BY_TURNS'] === undefined ? 'all' : 'turn';
}

/** The longest rotation divides by it: which half it is does not depend on which turn it is. */
const turnsOfHalf = 12;

/** Takes what a share has of rows of which a turn is one of `of`. */
export function rowsInShare<Row>(
  rows: readonly Row[],
  of: number,
  { share: asked, turn: at }: { readonly share: ShareOfRun; readonly turn: number },
): readonly Row[] {
  if (asked === 'all') return rows;
  const isInTurn = (place: number) => place % of === at % of;
  if (asked === 'turn') return rows.filter((_, place) => isInTurn(place));
  const rest = rows.filter((_, place) => !isInTurn(place));
  return asked === 'rest' ? rest : halfOf(rest, at);
}

const halfOf = <Row>(rows: readonly Row[], at: number): readonly Row[] =>
  rows.filter((_, place) => place % 2 === Math.floor(at / turnsOfHalf) % 2);

/** Takes one of `of` rows, another with the next commit. */
export const oneInTurn = <Row>(rows: readonly Row[], of: number): readonly Row[] =>
  rowsInShare(rows, of, { share: 'turn', turn });

/** Takes the share of this run: one of `of` rows, or all others, or half of these, or all. A file that asks it ends with `.by-turns.test.ts`. */
export const inTurn = <Row>(rows: readonly Row[], of: number): readonly Row[] =>
  rowsInShare(rows, of, { share, turn });

/** Takes all rows, and of a run that takes half of the rest every second one. */
export const halfInTurn = <Row>(rows: readonly Row[]): readonly Row[] =>
  share === 'half' ? halfOf(rows, turn) : rows;
