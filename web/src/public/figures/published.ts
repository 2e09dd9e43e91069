import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ReplyOf } from '../../api/routes.ts';
import { thoseNamed } from '../../platform/those-named.ts';

export type ShareOfMonth = NonNullable<SharesReply['share']>;
export type PublicMonths = ReplyOf<'list-public-months'>;
export type SharesReply = NonNullable<PublicMonths['shares']>;
export type MonthTold = ReplyOf<'show-public-month'>;
export type DictionaryEntry = PublicMonths['figures'][number];
export type CountedFigure = keyof MonthTold['country']['counts'];
export type ToldCount = NonNullable<MonthTold['country']['counts'][CountedFigure]>;
/** Counts by the names of the dictionary; days are among these, and counted nowhere. */
export type CountsByName = Readonly<Partial<Record<string, ToldCount>>>;
export type MonthRow = MonthTold['institutions'][number];

/** The rows of a month, as a tree. */
export interface RowsOfMonth {
  /** Undefined: it has no row in this month. */
  readonly row: (id: string) => MonthRow | undefined;
  /** Right under an institution, or at the top, by their names in the reader's language. */
  readonly under: (id: string | undefined, language: Language) => readonly MonthRow[];
  /** Those above it, the top first. */
  readonly above: (row: MonthRow) => readonly MonthRow[];
  /** Those whose names hold the beginnings of all these words. */
  readonly named: (written: string) => readonly MonthRow[];
}

export function treeOfMonth({ institutions }: MonthTold): RowsOfMonth {
  const byId = new Map(institutions.map((row) => [row.id, row]));
  const parts = new Map<string | undefined, MonthRow[]>();
  for (const row of institutions) parts.set(row.parent, [...(parts.get(row.parent) ?? []), row]);
  const above = ({ parent }: MonthRow): readonly MonthRow[] => {
    const row = parent === undefined ? undefined : byId.get(parent);
    return row === undefined ? [] : [...above(row), row];
  };
  return {
    row: (id) => byId.get(id),
    under: (id, language) =>
      [...(parts.get(id) ?? [])].sort((a, b) => a.name[language].localeCompare(b.name[language], language)),
    above,
    named: (written) => thoseNamed(institutions, written, ({ name }) => [name]),
  };
}
