import { checkDigitOf } from '../../domain/foundation/vocabulary/check-digit.ts';

/** The number of the ticket at a place of a list, with its check digit. */
export const numberAt = (place: number): string => {
  const digits = `2611${String(place + 1).padStart(7, '0')}`;
  return `${digits}${checkDigitOf(digits)}`;
};
