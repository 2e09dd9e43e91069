import { describe, expect, it } from 'vitest';
import { numbersEnding, readSearch } from '../../../../domain/casework/search/search-request.ts';
import { checkDigitOf } from '../../../../domain/foundation/vocabulary/check-digit.ts';

const digits = '26110000001';
const number = `${digits}${checkDigitOf(digits)}`;
const wrong = `${digits}${(checkDigitOf(digits) + 1) % 10}`;
const grouped = (by: string): string => (number.match(/.{4}/gu) ?? []).join(by);

describe('a number is read in any grouping', () => {
  it.each([
    number,
    grouped(' '),
    grouped('-'),
    grouped('–'),
    grouped('.'),
    grouped(' / '),
    ` ${number} `,
    `hoja ${grouped(' ')}`,
    `${number.slice(0, 2)} ${number.slice(2, 5)} ${number.slice(5)}`,
  ])('%s', (typed) => {
    expect(readSearch(typed)).toEqual({ by: 'number', number });
  });

  it('tells of a slip in it', () => {
    expect(readSearch(wrong)).toEqual({ by: 'wrong-number' });
  });

  it('finds the numbers of two years that may end so', () => {
    expect(readSearch(`${number.slice(4, 8)} ${number.slice(8)}`)).toEqual({
      by: 'end-of-number',
      end: number.slice(4),
    });
    const ending = numbersEnding(number.slice(4), '2026-12');
    expect(ending).toContain(number);
    expect(ending.every((one) => checkDigitOf(one) === 0)).toBe(true);
    expect(ending.length).toBeLessThanOrEqual(6);
  });

  it('goes back over the end of a year', () => {
    expect(numbersEnding(number.slice(4), '2027-01')).toContain(number);
    expect(numbersEnding(number.slice(4), '2028-11')).not.toContain(number);
  });
});

it.each(['0712 345 678', '+255712345678', '255 712 345 678', 'asha@mfano.go.tz', 'pump 0712345678'])(
  'a contact finds nothing: %s',
  (typed) => {
    expect(readSearch(typed)).toEqual({ by: 'contact' });
  },
);

it.each(['', '  ', 'na ya the', '?!'])('words that say nothing find nothing: "%s"', (typed) => {
  expect(readSearch(typed)).toEqual({ by: 'nothing' });
});

describe('words', () => {
  const wordsIn = (typed: string) => {
    const read = readSearch(typed);
    return read.by === 'words' ? read.words : [];
  };

  it('are sought each once, six at most', () => {
    expect(wordsIn('pump pumps azimio').map(({ written }) => written)).toEqual(['pump', 'azimio']);
    expect(wordsIn('kisutu mabibo kigogo manzese tandale sinza kawe')).toHaveLength(6);
  });

  it('with a slip are sought as what was meant too', () => {
    const [meant] = wordsIn('pampu');
    expect(wordsIn('pampi')[0]?.meant).toBe(meant?.token);
    expect(meant?.meant).toBeUndefined();
  });
});
