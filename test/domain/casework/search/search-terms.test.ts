import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchedWordsOf, termOf } from '../../../../domain/casework/search/searched-words.ts';
import { kindTerm, liveTerm, placeTerm } from '../../../../domain/casework/search/filter-terms.ts';
import {
  matterTerms,
  mostTerms,
  mostTermsIn,
  rootTerms,
  termsOf,
} from '../../../../domain/casework/search/search-terms.ts';
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

const place = (id: string, name: string) => ({ id, name: { sw: name, en: name } });
const termIn = (word: string): string => termOf(tokensOf(word)[0] ?? '');

describe('the words by which a ticket is found', () => {
  const texts = {
    subject: 'Azimio well: the pump is broken',
    description: 'Hakuna maji tangu pampu ya Grundfos iharibike. Wananchi wa Azimo wanateseka.',
    places: [
      place('azimio', 'Azimio'),
      place('temeke-mc', 'Manispaa ya Temeke'),
      place('dsm', 'Mkoa wa Dar es Salaam'),
    ],
  };

  it('begins with a word of each place, then those of the subject, then the rarest of the description', () => {
    const terms = termsOf(texts);
    expect(terms.slice(0, 3)).toEqual(['Azimio', 'Temeke', 'Salaam'].map(termIn));
    const [pump, grundfos, water] = ['pump', 'grundfos', 'maji'].map((word) => terms.indexOf(termIn(word)));
    expect(pump).toBeGreaterThan(2);
    expect(grundfos).toBeGreaterThan(pump ?? NaN);
    expect(water).toBeGreaterThan(grundfos ?? NaN);
  });

  it('takes a slip in the name of its place for that name', () => {
    const terms = termsOf({ ...texts, subject: 'Azimioz' });
    expect(terms).toContain(termIn('Azimio'));
    expect(terms).not.toContain(termIn('Azimioz'));
  });

  it('has the word of a place that a filter asks for, whatever the subject has', () => {
    const subject = Array.from({ length: 40 }, (_, at) => `neno${'abcdefghijklmnop'[at % 16]}zz${at}`).join(
      ' ',
    );
    for (const one of texts.places)
      expect(termsOf({ ...texts, subject }).slice(0, 3)).toContain(placeTerm(one));
  });

  it('has each once', () => {
    checkProperty(
      fc.property(fc.string({ maxLength: 4_000 }), fc.string(), (description, subject) => {
        const terms = termsOf({ subject, description, places: [] });
        expect(new Set(terms).size).toBe(terms.length);
      }),
    );
  });

  it('costs at most 60 write units in four branches, with the root, a record of each, and what closing takes away', () => {
    const branches = [0, 1, 2, 3].map((at) => mostTermsIn(at) + 1);
    const ofRoot = rootTerms({ kind: 'complaint', status: 'submitted' }).length;
    const closing = branches.length + 2;
    expect(branches.reduce((sum, units) => sum + units, ofRoot + closing)).toBeLessThanOrEqual(60);
    expect(mostTermsIn(9)).toBe(mostTerms.at(-1));
  });
});

describe('what filters ask for', () => {
  const ticket = { kind: 'question', category: 'maji', status: 'submitted' } as const;

  it('is posted, of an open ticket that it is live', () => {
    expect(matterTerms(ticket)).toContain(liveTerm);
    expect(matterTerms({ ...ticket, status: 'closed' })).not.toContain(liveTerm);
    expect(rootTerms(ticket)).toEqual([kindTerm('question'), liveTerm]);
  });

  it('is no word that somebody can type', () => {
    for (const term of matterTerms(ticket)) expect(tokensOf(term)).not.toContain(term);
  });
});

describe('a slip', () => {
  it.each([
    ['a vowel less', 'azimio', 'azimo'],
    ['another vowel', 'grundfos', 'grandfos'],
    ['a vowel swapped', 'grundfos', 'gurndfos'],
    ['a letter twice', 'mabibo', 'mabbibo'],
  ])('in %s is posted alike', (_, right, wrong) => {
    expect(termIn(wrong)).toBe(termIn(right));
  });

  it.each([
    ['short', 'keko'],
    ['with a digit', 'sp0177x'],
    ['of the tables', 'pampu'],
  ])('is not looked for in what is %s', (_, word) => {
    expect(termIn(word)).toBe(tokensOf(word)[0]);
  });
});
