import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inGroups, onlyDigits, placeInGroups } from '../../web/src/platform/digits.ts';
import { checkProperty } from '../builders/chance.ts';

const digits = fc.stringMatching(/^[0-9]{0,16}$/);

it('a number is read in groups of four', () => {
  expect(inGroups('261112345671')).toBe('2611 1234 5671');
  expect(inGroups('26111')).toBe('2611 1');
  expect(inGroups('2611')).toBe('2611');
});

it('whatever else was pasted with the digits is left out', () => {
  expect(onlyDigits(' No. 2611-1234 5671\n')).toBe('261112345671');
  expect(onlyDigits('２６１１')).toBe('2611');
});

it('grouping adds nothing and loses nothing', () => {
  checkProperty(fc.property(digits, (given) => onlyDigits(inGroups(given)) === given));
});

it('the cursor stays behind the digit that was typed', () => {
  const withCursor = digits.chain((given) => fc.tuple(fc.constant(given), fc.nat(given.length)));
  checkProperty(
    fc.property(withCursor, ([given, before]) => {
      const shown = inGroups(given).slice(0, placeInGroups(before));
      expect(onlyDigits(shown)).toBe(given.slice(0, before));
    }),
  );
});
