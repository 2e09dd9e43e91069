import { describe, expect, it } from 'vitest';
import { firstCharacters, readText } from '../../../domain/vocabulary/plain-text.ts';

describe('the first characters of a text', () => {
  it('are as a person counts them: no flag is cut in two', () => {
    expect(firstCharacters('🇹🇿🇰🇪🇺🇬', 2)).toBe('🇹🇿🇰🇪');
  });

  it('are the whole of a shorter one', () => {
    expect(firstCharacters('maji', 80)).toBe('maji');
  });
});

describe('what a person wrote', () => {
  it('is kept without the space around it', () => {
    expect(readText('  maji \r\n hakuna ', { atMost: 20, lines: true })).toEqual({ text: 'maji \n hakuna' });
  });

  it('is not kept where nothing of it can be seen, and says so', () => {
    expect(readText(' \u200b ', { atMost: 20, lines: true })).toEqual({ fault: 'empty' });
  });

  it('is not kept where it is too long, and says how long it may be', () => {
    expect(readText('abcdef', { atMost: 5, lines: false })).toEqual({
      fault: 'too-long',
      parameters: { limit: 5 },
    });
  });
});
