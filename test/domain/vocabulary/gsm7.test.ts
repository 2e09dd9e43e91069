import { describe, expect, it } from 'vitest';
import { outsideGsm7, partsOf, septetsOf } from '../../../domain/vocabulary/gsm7.ts';

describe('the alphabet of SMS', () => {
  it('has plain text, and not the apostrophe that word processors make', () => {
    expect(outsideGsm7("Lalamiko lako: 50% @ 10'000?")).toEqual([]);
    expect(outsideGsm7('ng’ombe – ng’ombe')).toEqual(['’', '–']);
  });

  it('gives braces the room of two', () => {
    expect(septetsOf('a{b}')).toBe(6);
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
});
