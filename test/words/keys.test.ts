import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const texts = join(import.meta.dirname, '../../words/texts');

/** JSON takes the last of two, and says nothing. */
const repeatedIn = (file: string): readonly string[] => {
  const keys = [...readFileSync(join(texts, file), 'utf8').matchAll(/^ {2}"(?<key>[^"]+)":/gmu)].map(
    ({ groups }) => groups?.['key'] ?? '',
  );
  return keys.filter((key, place) => keys.indexOf(key) !== place);
};

it('no catalogue has a key twice', () => {
  const files = globSync('**/*.json', { cwd: texts });
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((file) => repeatedIn(file).map((key) => `${file}: ${key}`))).toEqual([]);
});
