import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { monthAfter } from '../../domain/foundation/time/months.ts';
import { tableFile, type CsvCell, type TableFile } from '../csv.ts';
import { monthInWords } from '../months.ts';
import { columnWords } from './columns.ts';
import { catalogue } from '../catalogue.ts';

const t = catalogue<typeof import('#texts/officer/figures')>('officer/figures');

/** So many of so many: neither where too few say something. */
interface SignShare {
  readonly count?: number;
  readonly of?: number;
}

interface SignInTable {
  readonly word: string;
  readonly explained: string;
  readonly share: SignShare;
  readonly before: SignShare;
}

const cellsOf = ({ count, of }: SignShare): readonly CsvCell[] => [count, of];

interface SignsInTable {
  readonly institution: { readonly id: string };
  /** `YYYY-MM`. */
  readonly month: string;
  readonly signs: readonly SignInTable[];
}

/** Signs of a month beside the one before. */
export function signsFile({ institution, month, signs }: SignsInTable, language: Language): TableFile {
  const months = [month, monthAfter(month, -1)].map((each) => monthInWords(each, language));
  return tableFile(`${t.signsFile[language]}-${institution.id}-${month}`, [
    [
      columnWords.sign[language],
      ...months.flatMap((each) => [each, `${each}: ${columnWords.outOf[language]}`]),
      columnWords.meaning[language],
    ],
    ...signs.map(({ word, explained, share, before }) => [
      word,
      ...cellsOf(share),
      ...cellsOf(before),
      explained,
    ]),
  ]);
}
