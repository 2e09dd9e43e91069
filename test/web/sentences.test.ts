import { describe, expect, it } from 'vitest';
import { languages, type Text } from '../../domain/foundation/vocabulary/language.ts';
import { longSentencesIn } from '../browser/looks/sentences.ts';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../web/src/**/*texts.ts', {
  eager: true,
});

const isText = (value: object): value is Text =>
  languages.every((language) => typeof Reflect.get(value, language) === 'string');

/** Every text in what a module exports. Those with parameters are read where they are shown. */
function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  return isText(value) ? [value] : Object.values(value).flatMap(textsIn);
}

describe.each(languages)('what pages say, in %s', (language) => {
  it('has no sentence of more than twenty words', () => {
    const texts = Object.values(modules).flatMap(textsIn);
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.flatMap((text) => longSentencesIn(text[language], language))).toEqual([]);
  });
});
