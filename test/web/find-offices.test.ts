import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashing } from '../../adapters/crypto/hashing.ts';
import { loadRegistry } from '../../adapters/registry-files/load-registry.ts';
import { showTree } from '../../application/offices/show-tree.ts';
import { findOffices, officesIn } from '../../web/src/public/offices/office.ts';
import { checkProperty } from '../builders/chance.ts';
import { aSystem } from '../builders/system/system.ts';

const sample = await loadRegistry('registry');
if (sample.outcome === 'broken') throw new Error('registry/ has mistakes: npm run registry:check');
const { institutions } = await showTree({ registry: aSystem({ content: sample.content }).registry, hashing });
const all = officesIn(institutions);
const idsOf = (written: string): readonly string[] =>
  findOffices(all, written).map(({ office }) => office.id);

it('every office of the registry is in the list once', () => {
  expect(all.map(({ office }) => office.id).toSorted()).toEqual(
    sample.content.institutions.map(({ id }) => id).toSorted(),
  );
});

describe('an office is found', () => {
  it('by any words of its name, in any order, by their beginnings, in either language', () => {
    checkProperty(
      fc.property(
        fc.constantFrom(...all),
        fc.constantFrom('sw', 'en'),
        fc.integer({ min: 1, max: 12 }),
        fc.infiniteStream(fc.boolean()),
        ({ office }, language, length, taken) => {
          const words = office.name[language].match(/[\p{L}\p{N}]+/gu) ?? [];
          const some = words.filter(() => taken.next().value).toReversed();
          fc.pre(some.length > 0);
          expect(idsOf(some.map((word) => word.slice(0, length)).join(' '))).toContain(office.id);
        },
      ),
    );
  });

  it('whatever the case and the marks of letters', () => {
    expect(idsOf('MUHIMBILI')).toEqual(idsOf('muhimbílí'));
    expect(idsOf('muhimbili')).toContain('muhimbili');
  });
});

it('words of two offices find neither, and no words find none', () => {
  expect(idsOf('muhimbili tanesco')).toEqual([]);
  expect([idsOf(''), idsOf(' – ')]).toEqual([[], []]);
});
