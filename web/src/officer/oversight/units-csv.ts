import type { Language } from '../../../../domain/vocabulary/language.ts';
import { csvOf, type CsvCell } from '../../../../words/csv.ts';
import type { ShownUnit } from './asked-measures.ts';
import { measureTexts } from './measure-texts.ts';
import { oversightTexts as texts, pausedColumn } from './texts.ts';

/** What is told of each unit: too few for a figure leave its cells empty. */
const columns: readonly {
  readonly name: (language: Language) => string;
  readonly of: (unit: ShownUnit, language: Language) => CsvCell;
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
  { name: (language) => texts.due[language], of: ({ answeredInTime }) => answeredInTime?.of },
  { name: (language) => texts.inTime[language], of: ({ answeredInTime }) => answeredInTime?.count },
  { name: (language) => `${texts.ofThem[language]} (%)`, of: ({ share }) => percentOf(share) },
  { name: (language) => texts.group[language], of: ({ group }) => group?.word },
  { name: (language) => texts.rank[language], of: ({ rank }) => rank },
];

const percentOf = (share: number | undefined): number | undefined =>
  share === undefined ? undefined : Math.round(share * 1000) / 10;

/** The table of units, with the names of its columns. */
export const unitsAsCsv = (units: readonly ShownUnit[], language: Language): string =>
  csvOf([
    columns.map(({ name }) => name(language)),
    ...units.map((unit) => columns.map(({ of }) => of(unit, language))),
  ]);
