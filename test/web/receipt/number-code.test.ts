import * as fc from 'fast-check';
import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { checkProperty } from '../../builders/chance.ts';
import { codeOfNumber } from '../../../web/src/citizen/receipt/number-code.ts';

/** The same code, as a library makes it that can make any. */
const codeByLibrary = (digits: string) =>
  encode(digits, { ecc: 'H', boostEcc: false, minVersion: 1, maxVersion: 1, maskPattern: 0, border: 0 }).data;

it('the square code of a number is the one that a library makes', () => {
  const digits = fc.string({
    unit: fc.integer({ min: 0, max: 9 }).map(String),
    minLength: 12,
    maxLength: 12,
  });
  checkProperty(
    fc.property(digits, (number) => {
      expect(codeOfNumber(number)).toEqual(codeByLibrary(number));
    }),
  );
});

it('numbers that begin with zeros, and shorter ones, are written as they are', () => {
  for (const number of ['000000000000', '1', '12', '000123'])
    expect(codeOfNumber(number)).toEqual(codeByLibrary(number));
});
