import type { LakeAnswer } from '../../adapters/athena/ask-lake.ts';

/** The answer as a table to read, its numbers to the right, or as CSV. */
export const answerText = (answer: Pick<LakeAnswer, 'columns' | 'lines'>, asCsv: boolean): string =>
  asCsv ? csvOf(answer) : tableOf(answer);

const isNumber = (text: string): boolean => /^\d+$/.test(text);

function tableOf({ columns, lines }: Pick<LakeAnswer, 'columns' | 'lines'>): string {
  const rows = lines.map((line) => columns.map((_, place) => line[place] ?? ''));
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

/**
 * What a spreadsheet would take for a formula is nowhere: ids begin with a letter or a digit.
 * Source: https://www.rfc-editor.org/rfc/rfc4180
 */
function csvOf({ columns, lines }: Pick<LakeAnswer, 'columns' | 'lines'>): string {
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [columns, ...lines.map((line) => columns.map((_, place) => line[place] ?? ''))]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}
