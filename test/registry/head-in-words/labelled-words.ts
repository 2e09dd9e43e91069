/** What somebody wrote in a complaint, by the office of the sample that was chosen. */
export interface LabelledWords {
  readonly office: string;
  readonly category: string;
  readonly words: string;
}

type Row = readonly [office: string, category: string, words: string];

export const labelled = (rows: readonly Row[]): readonly LabelledWords[] =>
  rows.map(([office, category, words]) => ({ office, category, words }));

/** Every third row is held out: nothing was made to fit it. Whoever mends a rule for one replaces the row by a new one. */
export const isHeldOut = (_: LabelledWords, row: number): boolean => row % 3 === 2;
