import { expect, it } from 'vitest';
import { initialsOf } from '../../../web/src/officer/lists/initials.ts';

it.each([
  ['Anna Mushi', 'AM'],
  ['musa juma mollel', 'MM'],
  ['Kassimu', 'K'],
  ['', ''],
  ['𝒜nna Øre', '𝒜Ø'],
])('the initials of %j are %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
