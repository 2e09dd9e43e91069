import { isTicketNumber } from './check-digit.ts';
import { tanzanianForm } from './phones.ts';

/** What somebody typed as the number that they were told. */
export type NumberTold =
  | { readonly is: 'number'; readonly number: string }
  /** A phone or a mailbox, by which no ticket is found. */
  | { readonly is: 'contact' }
  /** A digit is wrong or missing. */
  | { readonly is: 'mistyped' };

/** Letters that are heard or read for digits. */
const digitsMeant: Readonly<Record<string, string>> = {
  o: '0',
  q: '0',
  d: '0',
  i: '1',
  l: '1',
  '|': '1',
  z: '2',
  s: '5',
  g: '6',
  b: '8',
};

/** Everything by which people part digits that they write in groups. */
const between = /[\s.,:;/_()+*\p{Dash}]/gu;

const withoutZero = /^[67]\d{8}$/;

/** Whether it is a phone as people write it, with or without what stands before the nine digits of its owner. */
const isPhone = (written: string): boolean =>
  tanzanianForm(withoutZero.test(written) ? `0${written}` : written) !== undefined;

/**
 * Reads the number of a ticket as a caller says it: in any groups, with letters for the digits that they are taken for. Only the
 * check digit decides whether it is one.
 */
export function readNumberTold(typed: string): NumberTold {
  const written = typed.normalize('NFKC').toLowerCase().replaceAll(between, '');
  if (written.includes('@') || isPhone(written)) return { is: 'contact' };
  const number = Array.from(written, (sign) => digitsMeant[sign] ?? sign).join('');
  return isTicketNumber(number) ? { is: 'number', number } : { is: 'mistyped' };
}
