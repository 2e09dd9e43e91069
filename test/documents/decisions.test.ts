import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

const index = readFileSync('docs/adr/README.md', 'utf8');

interface Listed {
  readonly number: number;
  readonly title: string;
  readonly file: string;
  readonly status: string;
}

const row = /^\| +(\d+) +\| \[(.+)\]\((\d{4}-[a-z0-9-]+\.md)\) +\| \d{4}-\d{2}-\d{2} +\| (.+?) +\|$/gm;
const listed: readonly Listed[] = [...index.matchAll(row)].map(
  ([, number, title = '', file = '', status = '']) => ({ number: Number(number), title, file, status }),
);
const files = globSync('docs/adr/[0-9]*.md').map((path) => basename(path));

/** "# 12. Title", "# 0012 Title" or "# 0012: Title". */
const headingOf = (file: string) =>
  /^# 0*(\d+)[.:]? (.+)$/m.exec(readFileSync(`docs/adr/${file}`, 'utf8'))?.slice(1) ?? [];

describe('the index of decisions', () => {
  it('lists every decision once', () => {
    expect(listed.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  });

  it.each(listed)('names $number by its number and title', ({ number, title, file }) => {
    expect([file.slice(0, 4), ...headingOf(file)]).toEqual([
      String(number).padStart(4, '0'),
      String(number),
      title,
    ]);
  });

  it('says of each whether it is accepted or which listed one took its place', () => {
    const numbers = listed.map(({ number }) => number);
    for (const { number, status } of listed) {
      const [, by] = /^superseded by (\d+)$/.exec(status) ?? [];
      expect(status === 'accepted' || numbers.includes(Number(by)), `${String(number)}: ${status}`).toBe(
        true,
      );
    }
  });
});
