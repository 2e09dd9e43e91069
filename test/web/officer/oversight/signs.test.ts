import { expect, it } from 'vitest';
import { signInWords } from '../../../../web/src/officer/oversight/signs.tsx';

it('a sign is told as a share of what it is of, and of too few as no number', () => {
  expect(signInWords({ count: 141, of: 6104 }, 'en')).toBe('2% (141 of 6,104)');
  expect(signInWords({ count: 0, of: 5 }, 'sw')).toContain('0 kati ya 5');
  expect(signInWords({ of: 212 }, 'en')).toBe('fewer than 5 of 212');
  expect(signInWords({ of: 212 }, 'sw')).toBe('chini ya 5 kati ya 212');
  expect(signInWords({}, 'en')).toBe('too few to say');
});
