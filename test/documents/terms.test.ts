import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(project, file), 'utf8');

/** The rows of the table of terms: what somebody searches for, and where they should land. */
const terms = (read('docs/glossary.md').split('\n## Terms of the field\n')[1]?.split('\n## ')[0] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, term = '', , file = '']) => ({ term, file: file.replaceAll('`', '') }));

describe('the terms of the field', () => {
  it('are forty at least, each once', () => {
    expect(terms.length).toBeGreaterThanOrEqual(40);
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
  });

  it.each(terms)('lead to where it is done: $term', ({ term, file }) => {
    const comments = [...read(file).matchAll(/\/\*[\s\S]*?\*\/|\/\/.*/g)]
      .map(([comment]) => comment)
      .join(' ');
    expect(comments.replaceAll(/\s*\n \* /g, ' ').toLowerCase()).toContain(term.toLowerCase());
  });
});
