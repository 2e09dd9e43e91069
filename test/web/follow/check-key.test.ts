import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDigitOf } from '../../../domain/foundation/vocabulary/check-digit.ts';
import { errorInNumber, errorInSecret } from '../../../web/src/citizen/follow/check-key.ts';
import { followTexts } from '../../../web/src/citizen/follow/texts.ts';
import { checkProperty } from '../../builders/chance.ts';

const eleven = fc.stringMatching(/^[0-9]{11}$/);

it('a number with its check digit has no mistake, and with any other digit it is mistyped', () => {
  checkProperty(
    fc.property(eleven, fc.integer({ min: 1, max: 9 }), (digits, off) => {
      const right = checkDigitOf(digits);
      expect(errorInNumber(`${digits}${right}`)).toBeUndefined();
      expect(errorInNumber(`${digits}${(right + off) % 10}`)).toBe(followTexts.numberMistyped);
    }),
  );
});

it('digits that are missing or too many are told as what they are', () => {
  expect(errorInNumber('26111234567')).toBe(followTexts.numberShort);
  expect(errorInNumber('2611123456711')).toBe(followTexts.numberLong);
  expect(errorInSecret('4821309')).toBe(followTexts.secretShort);
  expect(errorInSecret('482130977')).toBe(followTexts.secretLong);
  expect(errorInSecret('48213097')).toBeUndefined();
});
