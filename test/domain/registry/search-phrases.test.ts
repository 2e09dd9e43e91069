import { describe, expect, it } from 'vitest';
import { listsBy, searchPhrases, searchText } from '../../../domain/registry/search-phrases.ts';

const ministry = {
  name: { sw: 'Wizara ya Maji', en: 'Ministry of Water' },
  shortName: { sw: 'Maji', en: 'Water Min.' },
};

describe('the phrases by which an institution is found', () => {
  it('are its names and short names in both languages, from each word to the end, each once', () => {
    expect(searchPhrases(ministry)).toEqual([
      'wizara ya maji',
      'ya maji',
      'maji',
      'ministry of water',
      'of water',
      'water',
      'water min',
      'min',
    ]);
  });

  it.each([
    ['the first in the alphabet of those that match', 'water', 'water', true],
    ['not the second', 'water min', 'water', false],
    ['the one that matches more letters', 'water min', 'water m', true],
    ['none that does not match', 'maji', 'water', false],
  ])('count once: %s', (_, phrase, text, counts) => {
    expect(listsBy(ministry, phrase, text)).toBe(counts);
  });
});

describe('what somebody typed', () => {
  it.each([
    ['  Wizara, ya  MAJI ', 'wizara ya maji'],
    ["Wanging'ombe", 'wangingombe'],
    ['…!', ''],
  ])('%s', (typed, text) => {
    expect(searchText(typed)).toBe(text);
  });
});
