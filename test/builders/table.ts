/** Rows of words and figures in columns as wide as their widest cell: words to the left, figures to the right. */
export function table(heading: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const written = [heading, ...rows].map((row) => row.map(cell));
  const widths = heading.map((_, column) => Math.max(...written.map((row) => row[column]?.length ?? 0)));
  return written
    .map((row, index) =>
      row
        .map((text, column) => {
          const width = widths[column] ?? 0;
          const isFigure = index > 0 && typeof rows[index - 1]?.[column] === 'number';
          return isFigure ? text.padStart(width) : text.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const cell = (value: string | number): string =>
  typeof value === 'string' ? value : Number.isInteger(value) ? String(value) : value.toPrecision(3);
