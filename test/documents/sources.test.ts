import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentsIn, isFound, sourcesOf } from './citations.ts';
import { comments, commentsIn } from './comments.ts';

const where = ({ path, line }: { path: string; line: number }) => `${path}:${String(line)}`;

describe('the comments of the product', () => {
  it('name sources that are there, each with its heading', () => {
    const lost = comments.flatMap((comment) =>
      sourcesOf(comment)
        .filter((source) => !isFound(source))
        .map((source) => `${where(comment)}: ${source}`),
    );
    expect(lost).toEqual([]);
  });

  it('mention documents and decisions that are there', () => {
    const lost = comments.flatMap((comment) =>
      documentsIn(comment)
        .filter((path) => !existsSync(path))
        .map((path) => `${where(comment)}: ${path}`),
    );
    expect(lost).toEqual([]);
  });

  it('cite the rules so often that this is no empty promise', () => {
    const cited = comments.flatMap(sourcesOf).filter((source) => source.startsWith('docs/rules.md'));
    expect(cited.length).toBeGreaterThan(50);
  });

  it('cite no page that is not in the repository', () => {
    expect(comments.filter(({ text }) => /(?<![\w/-])[a-z-]+\.md\b/.test(text)).map(where)).toEqual([]);
  });
});

describe('a source', () => {
  it.each([
    'docs/rules.md, Pauses',
    'docs/adr/0110',
    'https://www.rfc-editor.org/rfc/rfc8785',
    'Public Holidays Act (Cap. 35)',
    'Electronic Transactions Act, 2015',
  ])('is found: %s', (source) => {
    expect(isFound(source)).toBe(true);
  });

  it.each([
    'docs/rules.md, Pausen',
    'docs/rules.md',
    'docs/no-rules.md, Pauses',
    'docs/adr/0999',
    'http://example.org/a-page',
    'somebody said so',
  ])('is not found: %s', (source) => {
    expect(isFound(source)).toBe(false);
  });

  it('is read over lines, several of a sentence, and no further', () => {
    const [comment] = commentsIn(
      'a.ts',
      '/**\n * It is so. Source: docs/rules.md,\n * Pauses; docs/adr/0110. More follows.\n */',
    );
    expect(comment && sourcesOf(comment)).toEqual(['docs/rules.md, Pauses', 'docs/adr/0110']);
  });
});
