import type { Language } from '../../../../domain/vocabulary/language.ts';
import { csvOf, type CsvCell } from '../../../../words/csv.ts';
import type { ShownSigns } from './asked-measures.ts';
import { oversightTexts as texts } from './texts.ts';

type ShownSign = ShownSigns[number]['share'];

/** How many of how many; what too few say leaves its cell empty. */
const cellsOf = ({ count, of }: ShownSign): readonly CsvCell[] => [count, of];

/** The table of signs, of a month and the one before, which are named in words. */
export const signsAsCsv = (
  signs: ShownSigns,
  [present, before]: readonly [present: string, before: string],
  language: Language,
): string =>
  csvOf([
    [
      texts.sign[language],
      ...[present, before].flatMap((month) => [month, `${month}: ${texts.outOf[language]}`]),
      texts.meaning[language],
    ],
    ...signs.map(({ word, explained, share, before: earlier }) => [
      word,
      ...cellsOf(share),
      ...cellsOf(earlier),
      explained,
    ]),
  ]);
