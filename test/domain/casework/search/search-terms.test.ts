import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchedWordsOf } from '../../../../domain/casework/search/searched-words.ts';
import { mostTerms, termsOf } from '../../../../domain/casework/search/search-terms.ts';
import { checkProperty } from '../../../builders/chance.ts';

const tokensOf = (text: string): readonly string[] => searchedWordsOf(text).map(({ token }) => token);

describe('a word and its forms are searched by one token', () => {
  it.each([
    ['forms of a noun', 'shimo mashimo'],
    ['forms of a verb', 'yanavuja kuvuja uvujaji'],
    ['both languages', 'pump pumps pampu'],
    ['sounds that people exchange', 'kulala kulara'],
    ['an h that is not spoken', 'hazimio azimio'],
    ['doubled vowels', 'azimioo azimio'],
    ['accents and capitals', 'Kizuiani kizuiáni'],
  ])('%s', (_, words) => {
    expect([...new Set(tokensOf(words))]).toHaveLength(1);
  });
});

describe('contacts are no words', () => {
  it.each([
    'asha@mfano.go.tz',
    '0712 345 678',
    '+255 (712) 345-678',
    '0712345678',
    '255712345678',
    '022/211/1174',
  ])('%s', (contact) => {
    expect(tokensOf(`piga ${contact}`)).toEqual(tokensOf('piga'));
  });

  it('keeps short numbers', () => {
    expect(tokensOf('SP 9-13 na 0177')).toContain('0177');
  });
});

describe('the words by which a ticket is found', () => {
  const texts = {
    subject: 'Azimio well: the pump is broken',
    description: 'Hakuna maji tangu pampu ya Grundfos iharibike. Wananchi wa Azimo wanateseka.',
    placeNames: ['Azimio', 'Temeke', 'Dar es Salaam'],
  };

  it('begins with the subject, then the place, then the rarest of the description', () => {
    const terms = termsOf(texts);
    const [ofSubject, temeke, grundfos, water] = ['azimio', 'temeke', 'grundfos', 'maji'].map((word) =>
      terms.indexOf(tokensOf(word)[0] ?? ''),
    );
    expect(ofSubject).toBe(0);
    expect(temeke).toBeGreaterThan(0);
    expect(grundfos).toBeGreaterThan(temeke ?? NaN);
    expect(water).toBeGreaterThan(grundfos ?? NaN);
  });

  it('takes a slip in the name of its place for that name', () => {
    const terms = termsOf({ ...texts, subject: 'Azimo' });
    expect(terms).toContain(tokensOf('Azimio')[0]);
    expect(terms).not.toContain('azimo');
  });

  it('has each once, and no more than the limit', () => {
    checkProperty(
      fc.property(fc.string({ maxLength: 4_000 }), fc.string(), (description, subject) => {
        const terms = termsOf({ subject, description, placeNames: [] });
        expect(new Set(terms).size).toBe(terms.length);
        expect(terms.length).toBeLessThanOrEqual(mostTerms.atFirst);
      }),
    );
  });

  it('costs at most 60 write units in four branches, with a record of each', () => {
    expect(mostTerms.atFirst + 1 + 3 * (mostTerms.elsewhere + 1)).toBeLessThanOrEqual(60);
  });
});
