import { describe, expect, it } from 'vitest';
import { firstCharacters, readText } from '../../../../domain/foundation/vocabulary/plain-text.ts';
import { unseen } from '../../../builders/unseen.ts';

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

  it.each(['\ud800', 'a\udfff', 'maji \ufffd', '\ufffd'])('is not kept where it was damaged: %j', (text) => {
    expect(readText(text, { atMost: 20, lines: true })).toEqual({ fault: 'not-unicode' });
  });

  it('is not kept where nothing of it can be seen, and says so', () => {
    expect(readText(' \u200b ', { atMost: 20, lines: true })).toEqual({ fault: 'empty' });
  });

  it.each(unseen)('is not kept where it is $name alone', ({ text }) => {
    expect(readText(text, { atMost: 20, lines: true })).toHaveProperty('fault');
    expect(readText(text, { atMost: 20, lines: false })).toHaveProperty('fault');
  });

  it('may have characters that nobody sees among others: those that join a picture are such', () => {
    for (const text of ['👩🏾\u200d⚕\ufe0f', 'a\u00adb', 'مي\u200cخواهم', '한\u3164국']) {
      expect(readText(text, { atMost: 20, lines: false })).toEqual({ text: text.normalize('NFC') });
    }
  });

  it('is no longer by what nobody sees of it', () => {
    const rules = { atLeast: 5, atMost: 200, lines: true };
    const tooShort = { fault: 'too-short', parameters: { limit: 5 } };
    for (const { text } of unseen) {
      const read = readText(`ab${text}${text}c`, rules);
      if ('text' in read || read.fault === 'too-short') expect([text, read]).toEqual([text, tooShort]);
    }
    expect(readText(`a${' \u200b'.repeat(9)}b`, rules)).toEqual(tooShort);
    expect(readText('ab cd', rules)).toEqual({ text: 'ab cd' });
  });

  it('is not kept where it is too long, and says how long it may be', () => {
    expect(readText('abcdef', { atMost: 5, lines: false })).toEqual({
      fault: 'too-long',
      parameters: { limit: 5 },
    });
  });
});
