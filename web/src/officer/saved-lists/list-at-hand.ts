import type { Failure } from '../../api/problem.ts';

/** A list that can be saved as a table. */
export interface ListToSave<Line> {
  /** Absent: it is awaited, or failed. */
  readonly list: unknown;
  /** Gives `take` each line once, as long as it returns true. Returns why the rest did not come; undefined where none failed. */
  readonly readOn: (take: (lines: readonly Line[]) => boolean) => Promise<Failure | undefined>;
}

/** Makes a list of lines that are all there. */
export const listAtHand = <Line>(lines: readonly Line[]): ListToSave<Line> => ({
  list: lines,
  readOn: (take) => {
    take(lines);
    return Promise.resolve(undefined);
  },
});
