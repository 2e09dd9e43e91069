import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRegistry } from '../../adapters/registry-files/load-registry.ts';
import type { Catalogue } from '../../domain/institutions/registry/catalogue.ts';
import { wordsOf } from '../../domain/institutions/registry/search-words.ts';
import { searchOffices } from '../../domain/institutions/office-search/find-offices.ts';
import { understandingModel } from '../../application/offices/understanding-model.ts';

let catalogue: Catalogue;

beforeAll(async () => {
  const parsed = await loadRegistry(path.join(import.meta.dirname, '../../registry'));
  if (parsed.outcome === 'broken') throw new Error(JSON.stringify(parsed.problems, undefined, 1));
  const { institutions, routing } = parsed.content;
  catalogue = { version: 1, institutions, routing };
});

const found = (typed: string) => {
  const { institutions, ...rest } = searchOffices({ catalogue, model: understandingModel }, typed);
  return { ids: institutions.map(({ id }) => id), ...rest };
};

describe('searching the sample', () => {
  it.each([
    ['dawasa', 'dawasa'],
    ['manispaa ya temeke', 'temeke-mc'],
    ['temeke manispaa', 'temeke-mc'],
    ['mwananyamala hospitali', 'mwananyamala-rrh'],
    ['hospitali ya mwananyamala', 'mwananyamala-rrh'],
    ['Temeke Hospital', 'temeke-rrh'],
    ['mahakama', 'mahakama'],
    ['wizara ya maji', 'maji'],
    ['maji', 'maji'],
    ['elimu', 'elimu'],
    ['jiji la dar', 'dar-es-salaam-cc'],
    ['kituo cha polisi oysterbay', 'polisi-oysterbay'],
    ['halmashauri ya wilaya ya arusha', 'arusha-dc'],
    ['mkuu wa wilaya ya hai', 'mkuu-wilaya-hai'],
    ['mkoa wa dodoma', 'mkoa-dodoma'],
    ["nyang'hwale", 'nyanghwale-dc'],
    ['nyanghwale', 'nyanghwale-dc'],
    ['tra', 'tra'],
    ['NIDA', 'nida'],
    ['azania', 'azania-sec'],
  ])('finds for "%s" first %s', (typed, id) => {
    expect(found(typed)).toMatchObject({ ids: expect.arrayContaining([id]) as unknown });
    expect(found(typed).ids[0]).toBe(id);
    expect(found(typed)).not.toHaveProperty('didYouMean');
  });

  it.each([
    ['dawasco', 'dawasa'],
    ['SUMATRA', 'latra'],
    ['tfda', 'tmda'],
    ['pspf', 'psssf'],
  ])('finds for "%s", a name of before, first %s', (typed, id) => {
    expect(found(typed).ids[0]).toBe(id);
    expect(found(typed)).not.toHaveProperty('didYouMean');
  });

  it.each([
    ['mahakma', 'mahakama', 'mahakama'],
    ['tanesko', 'tanesco', 'tanesco'],
    ['dawasko', 'dawasa', 'dawasco'],
    ['muhimbli', 'muhimbili', 'muhimbili'],
    ['manispaa ya temke', 'temeke-mc', 'manispaa ya temeke'],
    ['hosiptali mwananyamala', 'mwananyamala-rrh', 'hospitali mwananyamala'],
  ])('finds for "%s", with a slip of the finger, first %s, and says "%s"', (typed, id, didYouMean) => {
    expect(found(typed)).toMatchObject({ didYouMean });
    expect(found(typed).ids[0]).toBe(id);
  });

  it('finds what has the most of the words where nothing has all', () => {
    expect(found('mkuu wa shule ya azania').ids).toContain('azania-sec');
    expect(found('mkuu wa shule ya azania').didYouMean).toBe('shule azania');
  });

  it.each(['', ' …! '])('finds nothing for "%s"', (typed) => {
    expect(found(typed)).toEqual({ ids: [] });
  });

  it.each(['qwerty', 'zzz zzz'])('says of "%s" that it is unknown', (typed) => {
    expect(found(typed)).toEqual({ ids: [], unknown: { place: [] } });
  });

  it('lists DAWASA before its offices, and its offices before what lies in them', () => {
    const { ids } = found('dawasa');
    expect(ids.indexOf('dawasa')).toBe(0);
    expect(ids.indexOf('dawasa-kinondoni')).toBeLessThan(ids.indexOf('dawasa-kinondoni-bili'));
  });

  it('finds every office by any run of words of its own names, in either language', () => {
    const runs = new Map<string, Set<string>>();
    for (const { id, name, shortName } of catalogue.institutions)
      for (const text of [name.sw, name.en, shortName.sw, shortName.en]) {
        const words = wordsOf(text);
        for (let from = 0; from < words.length; from += 1)
          for (let until = from + 1; until <= words.length; until += 1) {
            const run = words.slice(from, until).join(' ');
            runs.set(run, (runs.get(run) ?? new Set()).add(id));
          }
      }
    const missed = [...runs].flatMap(([run, ids]) => {
      const { ids: listed } = found(run);
      const known = new Set(listed);
      return [...ids].filter((id) => !known.has(id)).map((id) => `${run}: ${id}`);
    });
    process.stdout.write(
      `${catalogue.institutions.length} offices, ${runs.size} runs of words: ${missed.length} missed\n`,
    );
    expect(missed).toEqual([]);
  });

  it('finds an office first by each of its short names that no other has', () => {
    const names = catalogue.institutions.flatMap(({ id, shortName }) =>
      [...new Set([shortName.sw, shortName.en].map((text) => wordsOf(text).join(' ')))].map((name) => ({
        id,
        name,
      })),
    );
    const shared = Map.groupBy(names, ({ name }) => name);
    const wrong = names.filter(({ id, name }) => shared.get(name)?.length === 1 && found(name).ids[0] !== id);
    expect(wrong.map(({ id, name }) => `${name}: ${id}, not ${found(name).ids[0] ?? ''}`)).toEqual([]);
  });
});
