import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../domain/institutions/registry/search-words.ts';

describe('the words of a text', () => {
  it.each([
    ['Wizara ya Afya', ['wizara', 'ya', 'afya']],
    ['Ofisi ya Rais – Mipango', ['ofisi', 'ya', 'rais', 'mipango']],
    ["Wanging'ombe", ['wangingombe']],
    ['Wanging’ombe', ['wangingombe']],
    ['Hôpital Ñandu', ['hopital', 'nandu']],
    ['TANESCO (Kawe)', ['tanesco', 'kawe']],
    ['manispaa ya mji ya', ['manispaa', 'ya', 'mji', 'ya']],
    ['e-GA', ['e', 'ga']],
    ['  ', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
