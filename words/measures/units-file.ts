import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import { tableFile, type CsvCell, type TableFile } from '../csv.ts';
import { columnWords } from './columns.ts';
import { catalogue } from '../catalogue.ts';

const t = catalogue<typeof import('#texts/officer/figures')>('officer/figures');

const standing = ['open', 'inProgress', 'completed', 'overdue', 'acknowledgementOverdue', 'paused'] as const;

/** What a table tells of an institution. What is absent follows from too few. */
interface UnitInTable {
  readonly institution: { readonly id: string; readonly name: Text };
  readonly standing: Readonly<Record<(typeof standing)[number], number>>;
  readonly answeredInTime?: { readonly count: number; readonly of: number };
  /** Share, from 0 to 1. */
  readonly share?: number;
  readonly group?: { readonly word: string };
  readonly rank?: number;
}

type CellOf = (unit: UnitInTable, language: Language) => CsvCell;

const percentOf = (share: number | undefined): number | undefined =>
  share === undefined ? undefined : Math.round(share * 1000) / 10;

const columns: readonly (readonly [name: (language: Language) => string, of: CellOf])[] = [
  [(language) => columnWords.id[language], ({ institution }) => institution.id],
  [
    (language) => columnWords.institution[language],
    ({ institution }, language) => institution.name[language],
  ],
  ...standing.map(
    (name) =>
      [
        (language: Language) => columnWords[name][language],
        (unit: UnitInTable) => unit.standing[name],
      ] as const,
  ),
  [(language) => columnWords.due[language], ({ answeredInTime }) => answeredInTime?.of],
  [(language) => columnWords.inTime[language], ({ answeredInTime }) => answeredInTime?.count],
  [(language) => `${columnWords.share[language]} (%)`, ({ share }) => percentOf(share)],
  [(language) => columnWords.group[language], ({ group }) => group?.word],
  [(language) => columnWords.rank[language], ({ rank }) => rank],
];

interface UnitsInTable {
  readonly institution: { readonly id: string };
  /** `YYYY-MM`. */
  readonly month: string;
  readonly units: readonly UnitInTable[];
}

/** How institutions compare in a month: too few for a figure leave its cells empty. */
export const unitsFile = ({ institution, month, units }: UnitsInTable, language: Language): TableFile =>
  tableFile(`${t.unitsFile[language]}-${institution.id}-${month}`, [
    columns.map(([name]) => name(language)),
    ...units.map((unit) => columns.map(([, of]) => of(unit, language))),
  ]);
