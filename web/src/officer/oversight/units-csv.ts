import type { Language } from '../../../../domain/vocabulary/language.ts';
import type { ShownUnit } from './asked-measures.ts';
import { measureTexts } from './measure-texts.ts';
import { oversightTexts as texts, pausedColumn } from './texts.ts';

/** What a spreadsheet takes for a formula. Source: https://owasp.org/www-community/attacks/CSV_Injection */
const beginsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell of RFC 4180 that no spreadsheet reckons with. */
export function cellOf(value: string | number): string {
  const text = String(value);
  const harmless = beginsFormula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Signs at the beginning of a file tell spreadsheets how its letters are written. */
export const byteOrderMark = '\uFEFF';

/** Rows as a file, each ended by CR and LF. */
export const rowsAsCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

/** What is told of each unit: too few for a figure leave its cells empty. */
const columns: readonly {
  readonly name: (language: Language) => string;
  readonly of: (unit: ShownUnit, language: Language) => string | number;
}[] = [
  {
    name: (language) => texts.institution[language],
    of: ({ institution }, language) => institution.name[language],
  },
  ...(['open', 'inProgress', 'completed', 'overdue'] as const).map((name) => ({
    name: (language: Language) => measureTexts[name].name[language],
    of: ({ standing }: ShownUnit) => standing[name],
  })),
  { name: (language) => pausedColumn[language], of: ({ standing }) => standing.paused },
  { name: (language) => texts.due[language], of: ({ answeredInTime }) => answeredInTime?.of ?? '' },
  { name: (language) => texts.inTime[language], of: ({ answeredInTime }) => answeredInTime?.count ?? '' },
  { name: (language) => `${texts.ofThem[language]} (%)`, of: ({ share }) => percentOf(share) },
  { name: (language) => texts.group[language], of: ({ group }) => group?.word ?? '' },
  { name: (language) => texts.rank[language], of: ({ rank }) => rank ?? '' },
];

const percentOf = (share: number | undefined): string | number =>
  share === undefined ? '' : Math.round(share * 1000) / 10;

/** The table of units, with the names of its columns. */
export const unitsAsCsv = (units: readonly ShownUnit[], language: Language): string =>
  rowsAsCsv([
    columns.map(({ name }) => name(language)),
    ...units.map((unit) => columns.map(({ of }) => of(unit, language))),
  ]);
