import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { couldName, titlesIn, wordsOfName } from '../../../../domain/institutions/names/could-mean.ts';
import { lettersOff } from '../../../../domain/foundation/text/letters-off.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { nameRules } from '../../../../application/tickets/name-rules.ts';

describe('a name in free text', () => {
  test.each([
    ['Anna Mushi, mkuu wa DAWASA', 'Anna Mushi'],
    ['anna mushi', 'Anna Mushi'],
    ['MUSHI ANNA', 'Anna Mushi'],
    ['Bi. Anna', 'Anna Mushi'],
    ['Mhe. Mushi', 'Anna Mushi'],
    ['Eng. A. Mushi (DAWASA)', 'Anna Mushi'],
    ['Ánnà Mûshi', 'Anna Mushi'],
    ['Mushi-Kessy', 'Anna Mushi'],
    ['Ngwandu', "Peter Ng'wandu"],
    ['Ng’wandu', "Peter Ng'wandu"],
    ['Ng wandu', "Peter Ng'wandu"],
    ['Al-Hassan', 'Juma Alhassan'],
    ['AnnaMushi', 'Anna Mushi'],
    ['Mushy', 'Anna Mushi'],
    ['Muchi', 'Anna Mushi'],
    ['Muhsi', 'Anna Mushi'],
    ['Mush', 'Anna Mushi'],
    ['Mwakalenge', 'Ezra Mwakalinga'],
    ['Muhammad', 'Mohamed Kessy'],
    ['Joseph wa bili', 'Yusufu Tarimo'],
    ['Juma', 'Juma Kessy'],
    ['Anna Massawe', 'Anna Mushi'],
  ])('“%s” could mean %s', (words, name) => {
    expect(couldName(words, name, nameRules)).toBe(true);
  });

  test.each([
    ['Bwana Mussa wa dirisha la tatu', 'Anna Mushi'],
    ['Bi. Rehema', 'Anna Mushi'],
    ['Dkt. Juma Kessy', 'Dkt. Anna Mushi'],
    ['Mollel', 'Anna Mushi'],
    ['A. M.', 'Anna Mushi'],
    ['Ali', 'Asi Mrema'],
    ['Mwakalonge', 'Ezra Mwalingo'],
    ['karani wa DAWASA', 'Anna Mushi'],
  ])('“%s” could not mean %s', (words, name) => {
    expect(couldName(words, name, nameRules)).toBe(false);
  });

  test('could mean whoever has a name of which nothing can be compared', () => {
    expect(couldName('Bi. Rehema', 'Dkt. Li', nameRules)).toBe(true);
  });

  test('is compared without forms of address and what is too short', () => {
    expect(wordsOfName('Dkt. A. Mushi', nameRules)).toEqual(['mushi', 'amushi']);
  });
});

describe('a title of a head', () => {
  test.each([
    ['mkuu wa DAWASA', { ofTheOffice: true, ofKinds: [] }],
    ['Kaimu Mkurugenzi', { ofTheOffice: true, ofKinds: [] }],
    ['bosi wao', { ofTheOffice: true, ofKinds: [] }],
    ['the boss', { ofTheOffice: true, ofKinds: [] }],
    ['maneja', { ofTheOffice: true, ofKinds: [] }],
    ['Mkuu wa Mkoa', { ofTheOffice: true, ofKinds: ['region', 'commissioner'] }],
    ['RC', { ofTheOffice: false, ofKinds: ['region', 'commissioner'] }],
    ['DED wa Kinondoni', { ofTheOffice: false, ofKinds: ['council'] }],
    ['Katibu Mkuu', { ofTheOffice: true, ofKinds: ['ministry'] }],
    ['Katibu Mkuu Kiongozi', { ofTheOffice: true, ofKinds: ['national-office', 'ministry'] }],
    ['Mussa wa dirisha la tatu', { ofTheOffice: false, ofKinds: [] }],
  ])('is found in “%s”', (words, said) => {
    expect(titlesIn(words, nameRules)).toEqual(said);
  });
});

describe('letters off', () => {
  test.each([
    ['mushi', 'mushi', 0],
    ['mushi', 'mushy', 1],
    ['mushi', 'musshi', 1],
    ['mushi', 'muhsi', 1],
    ['mushi', '', 5],
    ['', 'mushi', 5],
    ['mushi', 'kessy', 4],
  ])('%s and %s: %i', (one, other, off) => {
    expect(lettersOff(one, other)).toBe(off);
    expect(lettersOff(other, one)).toBe(off);
  });

  test('are as many as the definition says, letter by letter from the end', () => {
    const counted = (a: string, b: string): number => {
      if (a === '' || b === '') return a.length + b.length;
      const [restOfA, restOfB] = [a.slice(0, -1), b.slice(0, -1)];
      const ways = [
        counted(restOfA, b) + 1,
        counted(a, restOfB) + 1,
        counted(restOfA, restOfB) + (a.at(-1) === b.at(-1) ? 0 : 1),
      ];
      const isSwapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
      return Math.min(...ways, ...(isSwapped ? [counted(a.slice(0, -2), b.slice(0, -2)) + 1] : []));
    };
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'm'), maxLength: 5 });
    checkProperty(
      fc.property(word, word, (one, other) => {
        expect(lettersOff(one, other)).toBe(counted(one, other));
      }),
    );
  });

  test('are counted in letters, whatever takes two units of UTF-16', () => {
    expect(lettersOff('a😀b', 'a😁b')).toBe(1);
  });

  test('are at most so many whether or not all are counted', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'm'), maxLength: 8 });
    checkProperty(
      fc.property(word, word, fc.nat({ max: 4 }), (one, other, most) => {
        expect(lettersOff(one, other, most) <= most).toBe(lettersOff(one, other) <= most);
      }),
    );
  });
});
