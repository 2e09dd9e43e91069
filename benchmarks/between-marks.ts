import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** The document with this text between its marks. */
export function between(whole: string, first: string, last: string, text: string): string {
  const [head, rest = ''] = whole.split(first);
  const tail = rest.split(last)[1] ?? '';
  return `${head ?? ''}${first}\n\n${text}\n\n${last}${tail}`;
}

/** Writes a text between its marks into a document of Markdown. */
export async function writeBetween(file: string, first: string, last: string, text: string): Promise<void> {
  const written = between(readFileSync(file, 'utf8'), first, last, text);
  writeFileSync(file, await format(written, { ...(await resolveConfig(file)), filepath: file }));
}

/** A table in Markdown: words to the left, figures to the right. */
export const markdownTable = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
