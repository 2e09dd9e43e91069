import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';

/**
 * Reads a table of cases: CSV, or TSV without quotation marks, with a header; each row as the schema has it. Lines that begin with
 * `#` say what the table is.
 */
export function labelledRows<Row>(folder: string, file: string, row: z.ZodType<Row>): readonly Row[] {
  const isTsv = file.endsWith('.tsv');
  const records = parse(readFileSync(join(folder, file), 'utf8'), {
    columns: true,
    comment: '#',
    comment_no_infix: true,
    relax_column_count_less: true,
    ...(isTsv && { delimiter: '\t', quote: false }),
  });
  return z.array(row).parse(records);
}
