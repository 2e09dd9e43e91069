import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProperty } from '../../../builders/chance.ts';
import { outsideGsm7, partsOf, septetsOf, toGsm7 } from '../../../../domain/foundation/vocabulary/gsm7.ts';

describe('the alphabet of SMS', () => {
  it('has plain text, and not the apostrophe that word processors make', () => {
    expect(outsideGsm7("Lalamiko lako: 50% @ 10'000?")).toEqual([]);
    expect(outsideGsm7('ng’ombe – ng’ombe')).toEqual(['’', '–']);
  });

  it('gives braces the room of two', () => {
    expect(septetsOf('a{b}')).toBe(6);
  });
});

describe('a text on a simple phone', () => {
  it.each([
    ['ng’ombe – “maji”… 5×3', 'ng\'ombe - "maji"... 5x3'],
    ['Café São Tomé', 'Café Sao Tomé'],
    ['Asante 👍🏾!', 'Asante ?!'],
    ['e\u0301', 'é'],
    ['{a}', '{a}'],
    ['水', '?'],
  ])('shows %s as %s', (text, shown) => {
    expect(toGsm7(text)).toBe(shown);
  });
});

describe('the number of messages', () => {
  it.each([
    [1, 1],
    [160, 1],
    [161, 2],
    [306, 2],
    [307, 3],
  ])('for %i characters is %i', (characters, parts) => {
    expect(partsOf('a'.repeat(characters))).toBe(parts);
  });

  it('is one more where an extended character falls on the edge of a part, which cannot be cut', () => {
    const before = (characters: number) => `${'a'.repeat(characters)}€`;
    expect(septetsOf(`${before(152)}${'a'.repeat(152)}`)).toBe(306);
    expect(partsOf(`${before(152)}${'a'.repeat(151)}`)).toBe(2);
    expect(partsOf(`${before(152)}${'a'.repeat(152)}`)).toBe(3);
    expect(partsOf(`${before(151)}${'a'.repeat(153)}`)).toBe(2);
  });

  it('is one as long as extended characters fit into 160 with the room of two each', () => {
    expect(partsOf('€'.repeat(80))).toBe(1);
    expect(partsOf(`${'€'.repeat(80)}a`)).toBe(2);
  });

  it('holds all that is written, and loses one character of room a part at most', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '€', '{', ' '), maxLength: 700 });
    checkProperty(
      fc.property(text, (written) => {
        const septets = septetsOf(written);
        const parts = partsOf(written);
        expect(parts).toBeGreaterThanOrEqual(septets <= 160 ? 1 : Math.ceil(septets / 153));
        expect(parts).toBeLessThanOrEqual(septets <= 160 ? 1 : Math.ceil(septets / 152));
      }),
    );
  });
});
