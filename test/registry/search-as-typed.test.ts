import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRegistry } from '../../adapters/registry-files/load-registry.ts';
import type { Catalogue } from '../../domain/institutions/registry/catalogue.ts';
import { searchOffices } from '../../domain/institutions/office-search/find-offices.ts';
import { understandingModel } from '../../application/offices/understanding-model.ts';
import { isHeldOutSearch, typedSearches, type TypedSearch } from './search-as-typed.ts';

let catalogue: Catalogue;

beforeAll(async () => {
  const parsed = await loadRegistry(path.join(import.meta.dirname, '../../registry'));
  if (parsed.outcome === 'broken') throw new Error(JSON.stringify(parsed.problems, undefined, 1));
  const { institutions, routing } = parsed.content;
  catalogue = { version: 1, institutions, routing };
});

function isRight({ typed, office }: TypedSearch): boolean {
  const ids = searchOffices({ catalogue, model: understandingModel }, typed).institutions.map(({ id }) => id);
  return office === undefined
    ? !ids.includes('dawasa') && ids.length === 0
    : ids.slice(0, 3).includes(office);
}

describe('searching the sample as people type', () => {
  it('finds the office by abbreviations with dots, places alone, joined words and what it is called', () => {
    const heldOut = typedSearches.filter(isHeldOutSearch);
    const known = typedSearches.filter((search) => !heldOut.includes(search));
    console.log(`Searches: held out, ${heldOut.filter(isRight).length} of ${heldOut.length} are right.`);
    expect(known.filter((search) => !isRight(search)).map(({ typed }) => typed)).toEqual([]);
    expect(heldOut.filter(isRight).length).toBeGreaterThanOrEqual(heldOut.length - 2);
  });

  it('corrects no word of the language: darasa is no slip of DAWASA', () => {
    expect(searchOffices({ catalogue, model: understandingModel }, 'darasa')).toEqual({
      institutions: [],
      unknown: { place: [] },
    });
  });
});
