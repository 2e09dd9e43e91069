import { CsvError, parse } from 'csv-parse/sync';
import { canBeSeen } from '../../domain/foundation/vocabulary/plain-text.ts';
import type { FileLocation, Problems } from './problem.ts';
import type { SourceFile } from './source-file.ts';

/** One row of a table: where it begins, and its cells by column, without the space around them; one of which nothing can be seen is empty. */
export interface Row<Column extends string> {
  readonly place: FileLocation;
  readonly cells: Readonly<Record<Column, string>>;
  /** Whether it has as many cells as the header: if not, only its first cell can be trusted. */
  readonly fits: boolean;
}

/** A record as csv-parse reports it, with the line on which it ends. */
interface CountedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function recordsOf(file: SourceFile, problems: Problems): readonly CountedRecord[] {
  try {
    const records: unknown = parse(file.text, {
      info: true,
      bom: true,
      comment: '#',
      comment_no_infix: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return records as readonly CountedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line: unknown = error['lines'];
    problems.add(
      { file: file.name, line: typeof line === 'number' ? line : 1 },
      'a quotation mark opens or closes in the wrong place; a quoted cell begins and ends with " and doubles it inside',
    );
    return [];
  }
}

/** Empty, or a remark that a spreadsheet put in quotation marks because of a comma in it. */
const saysNothing = ({ record }: CountedRecord): boolean =>
  !record.some(canBeSeen) || (record[0] ?? '').trimStart().startsWith('#');

const asKept = (cell: string): string => (canBeSeen(cell) ? cell.trim() : '');

/** The line on which a record begins: it ends on `info.lines`, and a quoted cell may hold line breaks. */
const beginsOn = ({ record, info }: CountedRecord): number =>
  info.lines - (record.join('').split('\n').length - 1);

/** Whether the header names each of `columns` once, and nothing else. */
function headerFits(
  header: readonly string[],
  columns: readonly string[],
  location: FileLocation,
  problems: Problems,
): boolean {
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => column !== '' && !columns.includes(column));
  const doubled = header.filter((column, at) => column !== '' && header.indexOf(column) !== at);
  for (const column of missing) problems.add(location, `the header lacks the column "${column}"`);
  for (const column of unknown) problems.add(location, `the header has an unknown column "${column}"`);
  for (const column of doubled) problems.add(location, `the header has the column "${column}" twice`);
  return missing.length + unknown.length + doubled.length === 0;
}

/**
 * Reads a table with a header row. Lines that begin with `#` are remarks. A file whose header does not
 * fit yields no rows, for every cell of it would be wrong.
 */
export function readTable<Column extends string>(
  file: SourceFile,
  columns: readonly Column[],
  problems: Problems,
): readonly Row<Column>[] {
  const [first, ...rest] = recordsOf(file, problems).filter((record) => !saysNothing(record));
  if (first === undefined) {
    if (!problems.sorted.some((problem) => problem.file === file.name)) {
      problems.add({ file: file.name, line: 1 }, 'the file is empty; its first row names the columns');
    }
    return [];
  }
  const header = first.record.map((cell) => cell.trim());
  if (!headerFits(header, columns, { file: file.name, line: beginsOn(first) }, problems)) return [];

  return rest.map((counted) => {
    const place = { file: file.name, line: beginsOn(counted) };
    const fits = counted.record.length === header.length;
    if (!fits) {
      problems.add(
        place,
        `the row has ${counted.record.length} cells, but the header names ${header.length} columns; a cell with a comma in it stands in quotation marks`,
      );
    }
    const cellOf = (column: Column) => asKept(counted.record[header.indexOf(column)] ?? '');
    const cells = Object.fromEntries(columns.map((column) => [column, cellOf(column)])) as Record<
      Column,
      string
    >;
    return { place, cells, fits };
  });
}
