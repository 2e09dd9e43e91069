import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRegistry } from '../../adapters/registry-files/load-registry.ts';
import { understandingModel } from '../../application/offices/understanding-model.ts';
import { searchOffices } from '../../domain/institutions/office-search/find-offices.ts';
import type { Catalogue } from '../../domain/institutions/registry/catalogue.ts';
import { hierarchyOf } from '../../domain/institutions/registry/hierarchy.ts';
import { regionOf } from '../../domain/institutions/registry/region-of.ts';
import { officeSearches, type OfficeSearch } from './office-searches.ts';

let catalogue: Catalogue;

beforeAll(async () => {
  const parsed = await loadRegistry(path.join(import.meta.dirname, '../../registry'));
  if (parsed.outcome === 'broken') throw new Error(JSON.stringify(parsed.problems, undefined, 1));
  const { institutions, routing } = parsed.content;
  catalogue = { version: 1, institutions, routing };
});

/** What of a search is not as somebody would expect. */
function wrongIn({
  typed,
  isUnknown,
  first,
  among = [],
  never = [],
  place,
}: OfficeSearch): readonly string[] {
  const {
    institutions,
    unknown,
    elsewhere = [],
  } = searchOffices({ catalogue, model: understandingModel }, typed);
  const tree = hierarchyOf(catalogue);
  const ids = institutions.map(({ id }) => id);
  const named = unknown?.place ?? [];
  const region = named.at(-1)?.id;
  const far = institutions.filter((one) => {
    const own = regionOf(tree, one)?.id;
    return region !== undefined && own !== undefined && own !== region;
  });
  return [
    ...((unknown !== undefined) === isUnknown ? [] : [isUnknown ? 'is no unknown one' : 'is an unknown one']),
    ...(first === undefined || first.includes(ids[0] ?? '') ? [] : [`first ${ids[0] ?? 'nothing'}`]),
    ...among.filter((id) => !ids.includes(id)).map((id) => `lacks ${id}`),
    ...never.filter((id) => ids.includes(id)).map((id) => `has ${id}`),
    ...(place === undefined || named[0]?.id === place ? [] : [`place ${named[0]?.id ?? 'none'}`]),
    ...far.map(({ id }) => `far ${id}`),
    ...elsewhere.filter((one) => regionOf(tree, one)?.id === region).map(({ id }) => `not elsewhere ${id}`),
  ].map((wrong) => `${typed}: ${wrong} [${ids.slice(0, 6).join(' ')}]`);
}

describe('searching the sample for an office', () => {
  it('finds what somebody would expect, and says what it does not know', () => {
    const { heldOut, tried, afterwards } = officeSearches;
    for (const [name, searches] of Object.entries({ heldOut, afterwards })) {
      const wrong = searches.flatMap((search) => wrongIn(search)[0] ?? []);
      const right = searches.length - wrong.length;
      process.stdout.write(`Office searches ${name}: ${right} of ${searches.length} as expected\n`);
      process.stdout.write(`${wrong.join('\n')}\n`);
      expect(right, name).toBeGreaterThanOrEqual(Math.floor(0.85 * searches.length));
    }
    expect(tried.flatMap((search) => wrongIn(search))).toEqual([]);
  });
});
