import type { Language, Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { CsvCell } from '../../../../words/csv.ts';

/** A column of the table that a list is saved as: its head, and what it has of a line. */
export interface ColumnOfList<Line> {
  readonly head: Text;
  readonly cell: (line: Line, say: (text: Text) => string, language: Language) => CsvCell;
}

/** What a list is saved as. */
export interface TableOfList<Line> {
  /** Begins the name of the file; the day follows it. */
  readonly name: Text;
  readonly columns: readonly ColumnOfList<Line>[];
}
