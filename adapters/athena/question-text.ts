/**
 * SQL of a question, without its comments and with values in its places. `values` are dates, ids and `all`, and nothing else
 * that could be taken for SQL.
 */
export function questionWith(text: string, values: readonly string[]): string {
  const left = [...values];
  return text.replaceAll(/^--.*\n/gm, '').replaceAll('?', () => `'${left.shift() ?? ''}'`);
}
