import fc from 'fast-check';
import { checkProperty } from '../../../builders/chance.ts';
import { describe, expect, it, test } from 'vitest';
import { checkDigitOf } from '../../../../domain/foundation/vocabulary/check-digit.ts';
import { readNumberTold } from '../../../../domain/foundation/vocabulary/number-told.ts';

const number = '261100000013';

describe('the number that a caller says', () => {
  test.each([
    ['as it is printed', '2611 0000 0013'],
    ['without spaces', number],
    ['in pairs with dashes', '26-11-00-00-00-13'],
    ['with another dash and dots', '2611–0000.0013'],
    ['with letters for noughts', '2611 OOoo oo13'],
    ['with letters for ones', '26ll 0000 00I3'],
    ['in digits of full width', '２６１１ ００００ ００１３'],
    ['with what was around it', '(2611/0000/0013) '],
  ])('is read %s', (_, typed) => {
    expect(readNumberTold(typed)).toEqual({ is: 'number', number });
  });

  test.each([
    ['a digit is missing', '2611 0000 001'],
    ['two neighbours changed places', '2611 0000 0031'],
    ['nothing was typed', ' '],
    ['words were', 'maji Mbezi'],
  ])('is none where %s', (_, typed) => {
    expect(readNumberTold(typed)).toEqual({ is: 'mistyped' });
  });

  test.each([
    '0712 345 678',
    '+255 712 345 678',
    '255712345678',
    '712345678',
    '0612-345-678',
    'asha@mfano.tz',
  ])('is no contact: %s', (typed) => {
    expect(readNumberTold(typed)).toEqual({ is: 'contact' });
  });

  it('is never taken for a phone, whichever it is, and no phone for it', () => {
    const digits = (of: number) =>
      fc.integer({ min: 0, max: 10 ** of - 1 }).map((one) => String(one).padStart(of, '0'));
    checkProperty(
      fc.property(digits(2), fc.integer({ min: 1, max: 12 }), digits(7), (year, month, rest) => {
        const bare = `${year}${String(month).padStart(2, '0')}${rest}`;
        const whole = `${bare}${checkDigitOf(bare)}`;
        expect(readNumberTold(whole)).toEqual({ is: 'number', number: whole });
      }),
    );
    checkProperty(
      fc.property(
        fc.constantFrom('0', '255', '+255', ''),
        fc.constantFrom('6', '7'),
        digits(8),
        (code, first, rest) => {
          expect(readNumberTold(`${code}${first}${rest}`)).toEqual({ is: 'contact' });
        },
      ),
    );
  });
});
