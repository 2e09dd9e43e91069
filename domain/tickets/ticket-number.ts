import { digitsOf } from '../keys/digest-text.ts';
import type { ServerKeys } from '../keys/server-keys.ts';

/** Damm's quasigroup of order 10: it finds every wrong digit and every two neighbours swapped. */
const quasigroup = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
].map((row) => Array.from(row, Number));

const damm = (digits: string): number =>
  Array.from(digits, Number).reduce((interim, digit) => quasigroup[interim]?.[digit] ?? NaN, 0);

/** Two digits of the year, two of the month, seven that nobody can foresee, one check digit. */
const shape = /^[0-9]{12}$/;

/** Whether it has the shape of a ticket's number and its check digit is right. */
export const isTicketNumber = (digits: string): boolean => shape.test(digits) && damm(digits) === 0;

export interface NumberSource {
  /** Version of the server key. */
  readonly key: string;
  /** The hashed idempotency key. */
  readonly seed: string;
  /** How many numbers of this seed were taken before, from 0. */
  readonly attempt: number;
  /** Local date of the submission, `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * The number of a new ticket: digits only, because it is typed on a phone's keypad. It derives from the
 * idempotency key, so that sending again finds the same number; the server key keeps it unforeseeable.
 */
export function ticketNumber(keys: ServerKeys, { key, seed, attempt, date }: NumberSource): string {
  const unforeseeable = digitsOf(keys.mac(key, 'ticket-number', seed, String(attempt)), 7);
  const digits = `${date.slice(2, 4)}${date.slice(5, 7)}${unforeseeable}`;
  return `${digits}${damm(digits)}`;
}
