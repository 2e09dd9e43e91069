import { describe, expect, it } from 'vitest';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import {
  everyAddress,
  languageAt,
  pageAddresses,
  pageAt,
  pageNames,
} from '../../web/src/platform/addresses.ts';

describe.each(pageNames)('the page %s', (name) => {
  it('is found at its address in each language, which says the language', () => {
    for (const language of languages) {
      const address = pageAddresses[name][language];
      expect([address, pageAt(address), languageAt(address)]).toEqual([address, name, language]);
    }
  });
});

it('no two pages share an address', () => {
  expect(new Set(everyAddress).size).toBe(everyAddress.length);
  expect(everyAddress).toHaveLength(pageNames.length * languages.length);
});

it('no address ends with a slash but the first', () => {
  expect(everyAddress.filter((address) => address.endsWith('/'))).toEqual(['/']);
});
