import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestErrorsOf } from '../../../../contracts/http/problems/issues.ts';
import { textSchema } from '../../../../contracts/http/requests/text.ts';
import { charactersIn } from '../../../../domain/foundation/vocabulary/plain-text.ts';
import { checkProperty } from '../../../builders/chance.ts';

const line = textSchema({ atMost: 5, lines: false, description: 'A line.', example: 'a' });
const lines = textSchema({ atMost: 200, lines: true, description: 'Lines.', example: 'a' });

const codeOf = (text: string, schema = line): string | undefined => {
  const parsed = schema.safeParse(text);
  if (parsed.success) return undefined;
  const { fields = [] } = requestErrorsOf(parsed.error.issues, text) as {
    fields?: readonly { code: string }[];
  };
  return fields[0]?.code;
};

describe('characters', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['🇹🇿', 1],
    ['👩🏾‍⚕️', 1],
    ["ng'ombe", 7],
  ])('in %s are what a person counts', (text, count) => {
    expect(charactersIn(text)).toBe(count);
  });
});

describe('a text', () => {
  it('is trimmed, composed, and has its line ends made one kind', () => {
    expect(lines.parse('  a\r\nb\rc\u2028de\u0301 ')).toBe('a\nb\nc\nd\u00e9');
  });

  it('may be as long as its limit in characters, whatever their bytes', () => {
    expect(codeOf('👩🏾‍⚕️'.repeat(2))).toBeUndefined();
    expect(codeOf('🇹🇿'.repeat(5))).toBeUndefined();
    expect(codeOf('🇹🇿'.repeat(6))).toBe('too-long');
    expect(codeOf('abcde')).toBeUndefined();
    expect(codeOf('abcdef')).toBe('too-long');
  });

  it('may have to have so many characters, among which space between words counts once', () => {
    const reason = textSchema({ atLeast: 5, atMost: 200, lines: true, description: 'Why.', example: 'a' });
    expect(codeOf('abcd', reason)).toBe('too-short');
    expect(codeOf('abcde', reason)).toBeUndefined();
    expect(codeOf('🇹🇿'.repeat(4), reason)).toBe('too-short');
    expect(codeOf('🇹🇿'.repeat(5), reason)).toBeUndefined();
    expect(codeOf('  abcd  ', reason)).toBe('too-short');
    expect(codeOf('a \n\n  bc', reason)).toBe('too-short');
    expect(codeOf('', reason)).toBe('empty');
  });

  it.each([
    ['\u202d', 'bidi-character'],
    ['\u2066', 'bidi-character'],
    ['\u061c', 'bidi-character'],
    ['\u200f', 'bidi-character'],
    ['\u0007', 'control-character'],
    ['\u0085', 'control-character'],
    ['\u007f', 'control-character'],
    ['\udfff', 'not-unicode'],
  ])('with %j within is refused as %s', (character, code) => {
    expect(codeOf(`a${character}b`, lines)).toBe(code);
  });

  it('may have tabs and line ends only where it has lines', () => {
    expect(codeOf('a\tb\nc', lines)).toBeUndefined();
    expect(codeOf('a\tb')).toBe('control-character');
  });

  it('that was accepted is accepted again as it is', () => {
    checkProperty(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const parsed = lines.safeParse(text);
        if (parsed.success) expect(lines.parse(parsed.data)).toBe(parsed.data);
      }),
    );
  });
});
