import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ticketNumbersIn,
  withoutTicketNumbers,
} from '../../../../domain/foundation/vocabulary/ticket-numbers-in.ts';
import { checkProperty } from '../../../builders/chance.ts';
import { isTicketNumber } from '../../../../domain/foundation/vocabulary/check-digit.ts';

/** A number whose check digit is right. */
const right = Array.from({ length: 10 }, (_, digit) => `26110000001${digit}`).find(isTicketNumber) ?? '';
const wrong = `26110000001${(Number(right.at(-1)) + 1) % 10}`;

describe('the numbers of tickets in a text', () => {
  it.each([
    ['alone', right],
    ['in a sentence', `Habari, hoja ${right} imefikia wapi?`],
    ['in groups of four', `${right.slice(0, 4)} ${right.slice(4, 8)} ${right.slice(8)}: maji bado`],
    ['with dashes', `Na. ${right.slice(0, 4)}-${right.slice(4, 8)}-${right.slice(8)}`],
    ['with dots and a space', `${right.slice(0, 6)}. ${right.slice(6)}`],
    ['beside a phone', `0712345678 ${right}`],
    ['behind a hash', `#${right}!`],
  ])('are found %s', (_, text) => {
    expect(ticketNumbersIn(text)).toEqual([{ digits: right, isNumber: true }]);
  });

  it('are found where a digit is wrong, and come after those that are right', () => {
    expect(ticketNumbersIn(`${wrong} au ${right}`)).toEqual([
      { digits: right, isNumber: true },
      { digits: wrong, isNumber: false },
    ]);
  });

  it.each([
    ['a longer number', `${right}1`],
    ['a shorter one', right.slice(1)],
    ['a phone', '+255712345678 au 0712 345 678'],
    ['a number of a bill whose month there is not', '991334567890'],
    ['words', 'Maji hayatoki'],
    ['nothing', ''],
  ])('are not found in %s', (_, text) => {
    expect(ticketNumbersIn(text)).toEqual([]);
  });
});

describe('the number of a ticket', () => {
  it('is read however it is put into groups, and whatever stands between them', () => {
    const between = fc.constantFrom(
      ' ',
      '  ',
      ' - ',
      '-',
      '. ',
      '.',
      ' / ',
      '/',
      ', ',
      '–',
      ' — ',
      '_',
      ') (',
      ':',
    );
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { maxLength: 5 });
    checkProperty(
      fc.property(cuts, between, (places, sign) => {
        const ends = [0, ...places.toSorted((a, b) => a - b), right.length];
        const groups = ends.slice(1).map((end, place) => right.slice(ends[place], end));
        const text = `Namba (${groups.join(sign)}) maji bado`;
        expect(ticketNumbersIn(text)).toEqual([{ digits: right, isNumber: true }]);
        expect(withoutTicketNumbers(text)).not.toMatch(/\d/);
      }),
      { numRuns: 200 },
    );
  });
});
