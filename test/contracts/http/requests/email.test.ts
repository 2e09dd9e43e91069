import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { email } from '../../../../contracts/http/requests/email.ts';
import { checkProperty } from '../../../builders/chance.ts';

describe('an e-mail address', () => {
  it.each([' Asha.Juma@Example.COM ', 'ASHA.JUMA@example.com'])('written %j is the same', (written) => {
    expect(email.parse(written)).toBe('asha.juma@example.com');
  });

  it.each([
    '',
    'asha',
    'asha@',
    '@example.com',
    'asha@example',
    'asha juma@example.com',
    'asha@example.com, juma@example.com',
    'asha@example.com\nBcc: juma@example.com',
    'äsha@example.com',
    `${'a'.repeat(250)}@example.com`,
  ])('written %j is none', (written) => {
    expect(email.safeParse(written).success).toBe(false);
  });

  it('has no line, no space and no second address in it, whatever is accepted', () => {
    checkProperty(
      fc.property(fc.oneof(fc.emailAddress(), fc.string(), fc.string({ unit: 'binary' })), (written) => {
        const { data } = email.safeParse(written);
        if (data !== undefined) expect(data).toMatch(/^[^\s,;<>@]+@[^\s,;<>@]+$/);
      }),
    );
  });
});
