import type { LakeAnswer } from '../../adapters/athena/ask-lake.ts';
import { csvOf } from '../../words/csv.ts';
import type { LakeQuery } from './questions.ts';

/** The answer as a table to read, its numbers to the right, or as CSV. */
export const answerText = (answer: Pick<LakeAnswer, 'columns' | 'lines'>, asCsv: boolean): string =>
  asCsv ? csvOf([answer.columns, ...rowsOf(answer)]) : tableOf(answer);

/** What was asked, and how much the answer is: where it is nothing, why that may be. */
export function lakeQueryInWords(
  { from, to, office }: LakeQuery,
  { lines, bytesRead }: Pick<LakeAnswer, 'lines' | 'bytesRead'>,
): string {
  const asked = `${from} to ${to}, ${office === 'all' ? 'all offices' : office}`;
  const read = `${bytesRead} bytes read.`;
  if (lines.length > 0) return `${asked}: ${lines.length} ${lines.length === 1 ? 'line' : 'lines'}, ${read}`;
  return `${asked}: nothing of the kind, ${read} What happened in the last 15 minutes is not in the lake yet.`;
}

const rowsOf = ({ columns, lines }: Pick<LakeAnswer, 'columns' | 'lines'>): readonly (readonly string[])[] =>
  lines.map((line) => columns.map((_, place) => line[place] ?? ''));

const isNumber = (text: string): boolean => /^\d+$/.test(text);

function tableOf({ columns, lines }: Pick<LakeAnswer, 'columns' | 'lines'>): string {
  const rows = rowsOf({ columns, lines });
  const widths = columns.map((name, place) =>
    Math.max(name.length, ...rows.map((row) => row[place]?.length ?? 0)),
  );
  const isCount = columns.map((_, place) =>
    rows.every((row) => row[place] === '' || isNumber(row[place] ?? '')),
  );
  const written = (row: readonly string[]): string =>
    row
      .map((text, place) => {
        const width = widths[place] ?? 0;
        return isCount[place] === true && rows.length > 0 ? text.padStart(width) : text.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return `${[written(columns), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(written)].join('\n')}\n`;
}
