import { timesAsOften } from './runs.ts';

/** The rotation by MREJESHO_TURN, a number that `vitest.config.ts` derives from the hash of the commit. */
const turn = Number(process.env['MREJESHO_TURN'] ?? 0);
const isAtLength = process.env['MREJESHO_AT_LENGTH'] !== undefined;

/**
 * Takes one of `of` rows of an exhaustive table, another with the next commit; at length one of `ofAtLength`. A run that tries
 * more often takes all rows. A file that asks it for both runs ends with `.by-turns.test.ts`.
 */
export function inTurn<Row>(rows: readonly Row[], of: number, ofAtLength = 1): readonly Row[] {
  const taken = timesAsOften > 1 ? 1 : isAtLength ? ofAtLength : of;
  return rows.filter((_, place) => place % taken === turn % taken);
}
