import { expect, it } from 'vitest';
import { signsAsCsv } from '../../../../web/src/officer/oversight/signs-csv.ts';
import { signInWords } from '../../../../web/src/officer/oversight/signs.tsx';
import { overseenNation } from '../../../browser/states/work/figures-of-nation.ts';

it('a sign is told as a share of what it is of, and of too few as no number', () => {
  expect(signInWords({ count: 141, of: 6104 }, 'en')).toBe('2% (141 of 6,104)');
  expect(signInWords({ count: 0, of: 5 }, 'sw')).toContain('0 kati ya 5');
  expect(signInWords({ of: 212 }, 'en')).toBe('fewer than 5 of 212');
  expect(signInWords({ of: 212 }, 'sw')).toBe('chini ya 5 kati ya 212');
  expect(signInWords({}, 'en')).toBe('too few to say');
});

it('as a file each sign has a row, with empty cells for what too few say, and how it is counted', () => {
  const { signs = [] } = overseenNation('en');
  const rows = signsAsCsv(signs, ['October 2026', 'September 2026'], 'en').split('\r\n');
  expect(rows[0]).toBe(
    'Sign,October 2026,October 2026: out of,September 2026,September 2026: out of,What it means',
  );
  expect(rows[3]).toMatch(/^Transfers on the third day,,212,31,240,"Tickets transferred on the third/);
  expect(rows[5]).toMatch(/^"Reclassified, and the date moved away",0,7390,,,/);
  expect(rows).toHaveLength(signs.length + 2);
});
