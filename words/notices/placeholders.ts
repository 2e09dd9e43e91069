import { placeholdersOf } from '../fill.ts';

/** Which of the parameters a text must have it lacks, in words. */
export const missing = (text: string, expected: readonly string[]): readonly string[] =>
  expected.filter((name) => !placeholdersOf(text).includes(name)).map((name) => `{${name}} is missing`);

/** Which placeholders a text has that it is not given, in words. */
export const surplus = (text: string, known: readonly string[]): readonly string[] =>
  placeholdersOf(text)
    .filter((name) => !known.includes(name))
    .map((name) => `{${name}} is not among its parameters`);
