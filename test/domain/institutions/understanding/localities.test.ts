import { describe, expect, it } from 'vitest';
import { localitiesTyped, localityNamed } from '../../../../domain/institutions/understanding/localities.ts';

const model = {
  localities: {
    'kinondoni-mc': ['Bunju', 'Mbezi', 'Mbezi Beach'],
    'ubungo-mc': ['Mbezi', 'Mbezi Luis'],
  },
};

describe('the localities of a name that was typed', () => {
  it.each([
    ['Bunju', ['kinondoni-mc Bunju']],
    ['mtaa wa bunju', ['kinondoni-mc Bunju']],
    ['bunjuu', ['kinondoni-mc Bunju']],
    ['mbezi', ['kinondoni-mc Mbezi', 'ubungo-mc Mbezi']],
    ['mbezibich', []],
    ['mbezibeach', ['kinondoni-mc Mbezi Beach']],
    ['mbezi louis', ['ubungo-mc Mbezi Luis']],
    ['wa', []],
  ])('are found whole, written together, or with one slip: “%s”', (typed, found) => {
    expect(localitiesTyped(model, typed).map(({ place, name }) => `${place} ${name}`)).toEqual(found);
  });
});

describe('the locality of a place that a text names', () => {
  it.each([
    ['Maji yamekatika Mbezi Beach tangu jana', 'kinondoni-mc', 'Mbezi Beach'],
    ['Maji yamekatika mbezi tangu jana', 'ubungo-mc', 'Mbezi'],
    ['Maji yamekatika Bunju', 'ubungo-mc', undefined],
    ['Maji yamekatika', 'mkoa-dar', undefined],
  ])('is the longest: “%s” in %s', (text, place, name) => {
    expect(localityNamed(model, place, text)).toBe(name);
  });
});
