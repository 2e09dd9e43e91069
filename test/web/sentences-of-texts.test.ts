import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { languages, type Text } from '../../domain/foundation/vocabulary/language.ts';
import { longSentencesIn } from '../browser/looks/sentences.ts';

const isText = (value: object): value is Text =>
  languages.every((language) => language in value && typeof Reflect.get(value, language) === 'string');

/** Every text in a table, however deep. What is made of parameters is read on the pages that show it. */
function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  return isText(value) ? [value] : Object.values(value).flatMap(textsIn);
}

const tables = globSync('web/src/**/texts.ts').sort();

it('there are tables of texts', () => {
  expect(tables.length).toBeGreaterThan(10);
});

it.each(tables)('no sentence is long in %s', async (table) => {
  const texts = textsIn({ ...((await import(resolve(table))) as object) });
  expect(texts.length).toBeGreaterThan(0);
  for (const language of languages)
    expect(texts.flatMap((text) => longSentencesIn(text[language], language))).toEqual([]);
});
