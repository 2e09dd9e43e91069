import { describe, expect, it } from 'vitest';
import { tablesOf, withoutTables } from '../../lib/bundling/tables-in-code.ts';

const words = Array.from({ length: 400 }, (_, place) => `word${place}`);

describe('the large tables of a module', () => {
  const source = [
    `const rows: readonly string[] = [`,
    ...words.map((word) => `  '${word}',`),
    `] as const;`,
    `const few = ['one', 'two'];`,
    `const made = () => [${words.map((word) => `'${word}'`).join()}];`,
    `export const found = new Set('${words.join(' ')}' + ' and');`,
  ].join('\n');

  it('are what it writes out when it is loaded, and nothing that is small or that a function makes', () => {
    expect(tablesOf(source)).toEqual([words, `${words.join(' ')} and`]);
  });

  it('are left out with every other line where it was', () => {
    const without = withoutTables(source, (place) => `table${place}`).split('\n');
    const lines = source.split('\n');
    expect(without).toHaveLength(lines.length);
    expect(without[0]).toBe('const rows: readonly string[] = table0');
    expect(without[lines.length - 1]).toBe('export const found = new Set(table1);');
    expect(without[lines.length - 3]).toBe(lines[lines.length - 3]);
  });

  it('stay where they take something from elsewhere', () => {
    expect(tablesOf(`const all = [other, ${words.map((word) => `'${word}'`).join()}];`)).toEqual([]);
  });
});
