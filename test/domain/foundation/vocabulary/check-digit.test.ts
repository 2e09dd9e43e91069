import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTicketNumber } from '../../../../domain/foundation/vocabulary/check-digit.ts';
import { checkProperty } from '../../../builders/chance.ts';

const tenDigits = Array.from({ length: 10 }, (_, digit) => String(digit));

/** The one number that begins with these eleven digits. */
function completed(eleven: string): string {
  const numbers = tenDigits.map((digit) => eleven + digit).filter(isTicketNumber);
  expect(numbers).toHaveLength(1);
  return numbers.join();
}

const replaced = (number: string, place: number, digit: string): string =>
  number.slice(0, place) + digit + number.slice(place + 1);

const mistyped = (number: string, places: readonly number[]): readonly string[] =>
  places.flatMap((place) =>
    tenDigits.filter((digit) => digit !== number[place]).map((digit) => replaced(number, place, digit)),
  );

const swapped = (number: string, places: readonly number[]): readonly string[] =>
  places.flatMap((place) => {
    const [left = '', right = ''] = number.slice(place, place + 2);
    return left === right ? [] : [number.slice(0, place) + right + left + number.slice(place + 2)];
  });

const everyPlace = Array.from({ length: 12 }, (_, place) => place);

describe('the check digit', () => {
  it('is the only one of ten that fits', () => {
    checkProperty(
      fc.property(fc.stringMatching(/^[0-9]{11}$/), (eleven) => {
        completed(eleven);
      }),
    );
  });

  it('finds one wrong digit anywhere, and two neighbours swapped', () => {
    checkProperty(
      fc.property(fc.stringMatching(/^[0-9]{11}$/), (eleven) => {
        const number = completed(eleven);
        const errors = [...mistyped(number, everyPlace), ...swapped(number, everyPlace.slice(0, 11))];
        expect(errors.filter(isTicketNumber)).toEqual([]);
      }),
    );
  });

  it('finds them after every state in which the digits before can leave it', () => {
    // Each first digit leaves another of the ten states, so these thousand are all cases that there are:
    // what follows is the same for the right and the wrong number.
    const numbers = tenDigits.flatMap((first) =>
      tenDigits.flatMap((second) => tenDigits.map((third) => completed(`${first}${second}${third}00000000`))),
    );
    const errors = numbers.flatMap((number) => [
      ...mistyped(number, [0, 1, 2, 11]),
      ...swapped(number, [0, 1]),
    ]);
    expect(errors).toHaveLength(1000 * 36 + 2 * 900);
    expect(errors.filter(isTicketNumber)).toEqual([]);
  });

  it('is asked for of twelve digits only', () => {
    for (const text of ['', '0', '00000000000', '0000000000000', '00000000000a', ' 00000000000'])
      expect(isTicketNumber(text)).toBe(false);
  });
});
