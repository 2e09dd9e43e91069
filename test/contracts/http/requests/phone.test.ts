import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phone, tanzanianPhone } from '../../../../contracts/http/requests/phone.ts';
import { checkProperty } from '../../../builders/chance.ts';

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
    '254712345678',
    '00254712345678',
    '+712345678',
    '+1212555123',
    '+0712345678',
    '+25471',
    '+2547123456789012',
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

  it.each([
    ['+254 712 345 678', '+254712345678'],
    ['+44 7911 123456', '+447911123456'],
    ['+1 (212) 555-1234', '+12125551234'],
    ['+7 912 345 67 89', '+79123456789'],
    ['+683 4002', '+6834002'],
  ])('of another country is taken with plus and code: %s', (written, international) => {
    expect(phone.parse(written)).toBe(international);
    expect(tanzanianPhone.safeParse(written).success).toBe(false);
  });

  it('comes out as it goes in once it is international', () => {
    const digits = fc.stringMatching(/^[1-9][0-9]{6,14}$/);
    checkProperty(
      fc.property(digits, (written) => {
        const { data } = phone.safeParse(`+${written}`);
        if (data !== undefined) expect(phone.parse(data)).toBe(data);
      }),
    );
  });
});
