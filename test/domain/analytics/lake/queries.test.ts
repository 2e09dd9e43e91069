import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { lakeColumns } from '../../../../contracts/lake/table.ts';

/** Each question, without its comments. */
const queries = globSync('queries/*.sql').map((file) => {
  const text = readFileSync(file, 'utf8');
  return { file, text, sql: text.replaceAll(/^--.*\n/gm, '') };
});

/** What DuckDB and the Trino of Athena call the same, and mean the same by. */
const functionsOfBoth = new Set(['count', 'min', 'max', 'coalesce', 'substr', 'strpos', 'cast']);
const before = new Set(['in', 'filter', 'as', 'and', 'or', 'where', 'on', 'select', 'by']);

describe('a question', () => {
  test.each(queries)('$file says first what it answers, and then what it asks for', ({ text }) => {
    expect(text).toMatch(
      /^-- [A-Z].+\?\n-- Asks in turn for the first day, the last day, and an office or 'all'\.\n/,
    );
  });

  test.each(queries)('$file reads no other days than it is asked for', ({ sql }) => {
    expect(sql.match(/\?/g)).toHaveLength(3);
    expect(sql).toMatch(/FROM ticket_events\s+WHERE day BETWEEN \? AND \?\n\)[^?]+\? IN \('all', /);
    expect(sql.match(/\bticket_events\b/g)).toHaveLength(1);
  });

  test.each(queries)('$file counts each event once, however often it came', ({ sql }) => {
    expect(sql).toContain('SELECT DISTINCT ticket, version,');
  });

  test.each(queries)('$file uses nothing that DuckDB and Athena understand differently', ({ sql }) => {
    const called = [...sql.matchAll(/\b([a-z_]+)\s*\(/gi)].map(([, name = '']) => name.toLowerCase());
    expect(called.filter((name) => !functionsOfBoth.has(name) && !before.has(name))).toEqual([]);
    expect(sql).not.toMatch(/[/%"`:;]/); // whole numbers are divided differently; quotes and casts are written differently
  });

  it('is why each column is there: one that no question uses is not kept', () => {
    const all = queries.map(({ sql }) => sql).join('\n');
    expect(Object.keys(lakeColumns).filter((name) => !new RegExp(`\\b${name}\\b`).test(all))).toEqual([]);
  });
});
