import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phone } from '../../../contracts/http/phone.ts';
import { checkProperty } from '../../builders/chance.ts';

describe('a phone', () => {
  it.each([
    '0712345678',
    '255712345678',
    '+255712345678',
    '0712 345 678',
    '+255 712-345-678',
    '(0712) 345.678',
  ])('written %s is the same', (written) => {
    expect(phone.parse(written)).toBe('+255712345678');
  });

  it.each([
    '',
    '712345678',
    '07123456789',
    '071234567',
    '+2550712345678',
    '0812345678',
    '0222112345',
    'simu',
    '٠٧١٢٣٤٥٦٧٨',
  ])('written %j is none', (written) => {
    expect(phone.safeParse(written).success).toBe(false);
  });

  it('of every mobile operator is accepted in each of the three ways, and always made one', () => {
    checkProperty(
      fc.property(fc.constantFrom('6', '7'), fc.integer({ min: 0, max: 99_999_999 }), (first, rest) => {
        const digits = `${first}${String(rest).padStart(8, '0')}`;
        for (const prefix of ['0', '255', '+255']) {
          expect(phone.parse(`${prefix}${digits}`)).toBe(`+255${digits}`);
        }
      }),
    );
  });
});
