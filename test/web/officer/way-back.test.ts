import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wayBackIn, wayBackTo } from '../../../web/src/officer/access/way-back.ts';
import { checkProperty } from '../../builders/chance.ts';

const origin = 'https://mrejesho.example';

describe('the way back after a login', () => {
  it.each(['/kazi', '/kazi/foleni?institution=dawasa&urgent=true', '/en/work/tickets/261112345671'])(
    'leads to where somebody was: %s',
    (here) => {
      expect(wayBackIn(wayBackTo(here), origin)).toBe(here);
    },
  );

  it.each([
    '//evil.example/kazi',
    'https://evil.example/kazi',
    'javascript:alert(1)//kazi',
    '/\\evil.example/kazi',
    '/kazi/../tuma',
    '/tuma',
    'http://[',
    '',
  ])('never leads elsewhere: %s', (wished) => {
    expect(wayBackIn(wayBackTo(wished), origin)).toBeUndefined();
  });

  it('is a page of officers of this origin, or none, whatever stands in the address', () => {
    const part = fc.constantFrom(
      '/',
      '\\',
      'kazi',
      '/en/work',
      '..',
      ':',
      '@',
      '%2f',
      'evil.example',
      '?',
      '#',
    );
    checkProperty(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const way = wayBackIn(wayBackTo(parts.join('')), origin);
        if (way === undefined) return;
        expect(new URL(way, origin).origin).toBe(origin);
        expect(new URL(way, origin).pathname).toMatch(/^\/(kazi|en\/work)(\/|$)/);
      }),
    );
  });
});
