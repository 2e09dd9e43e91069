import { describe, expect, it } from 'vitest';
import { searchWords, wordsOf } from '../../../domain/institutions/search-words.ts';

describe('the words of a text', () => {
  it.each([
    ['Wizara ya Afya', ['wizara', 'ya', 'afya']],
    ['Ofisi ya Rais – Mipango', ['ofisi', 'ya', 'rais', 'mipango']],
    ["Wanging'ombe", ['wangingombe']],
    ['Wanging’ombe', ['wangingombe']],
    ['Hôpital Ñandu', ['hopital', 'nandu']],
    ['TANESCO (Kawe)', ['tanesco', 'kawe']],
    ['maji Maji MAJI', ['maji']],
    ['e-GA', ['e', 'ga']],
    ['  ', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('the words by which an institution is found', () => {
  it('are those of its names and short names in both languages, each once', () => {
    const words = searchWords({
      name: { sw: 'Wizara ya Maji', en: 'Ministry of Water' },
      shortName: { sw: 'Maji', en: 'Water Min.' },
    });
    expect(words).toEqual(['wizara', 'ya', 'maji', 'ministry', 'of', 'water', 'min']);
  });
});
