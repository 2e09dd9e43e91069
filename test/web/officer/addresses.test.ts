import { describe, expect, it } from 'vitest';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import { everyAddress, languageAt } from '../../../web/src/platform/addresses.ts';
import {
  everyWorkAddress,
  workAddress,
  workPageAt,
  workPageNames,
  workPages,
  workScope,
} from '../../../web/src/officer/platform/addresses.ts';

const number = '261112345671';

describe.each(workPageNames)("the officers' page %s", (name) => {
  const isOfOneOfMany = workPages[name].address.sw.endsWith('/_');

  it.each(languages)('is found at its address in %s, which says the language', (language) => {
    const address = workAddress(name, language, number);
    expect(workPageAt(address)).toEqual(isOfOneOfMany ? { name, number } : { name });
    expect(languageAt(address)).toBe(language);
    expect(address).toMatch(workScope);
    expect(address.endsWith(`/${number}`)).toBe(isOfOneOfMany);
  });
});

it('no two pages share an address, nor one with a page of citizens', () => {
  const all = [...everyWorkAddress, ...everyAddress];
  expect(new Set(all).size).toBe(all.length);
});

it.each(['/', '/kazini', '/en/workers', '/tuma', '/en', '/v1/officer/me'])(
  '%s is no place of officers',
  (path) => {
    expect(path).not.toMatch(workScope);
    expect(workPageAt(path)).toBeUndefined();
  },
);
