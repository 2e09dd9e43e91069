import { digitsOf } from '../../foundation/keys/digest-text.ts';
import type { ServerKeys } from '../../foundation/keys/server-keys.ts';
import { checkDigitOf } from '../../foundation/vocabulary/check-digit.ts';
import { smokeMonth } from './smoke-ticket.ts';

export interface NumberSource {
  /** Version of the server key. */
  readonly key: string;
  /** The hashed idempotency key. */
  readonly seed: string;
  /** How many numbers of this seed were taken before, from 0. */
  readonly attempt: number;
  /** Local date of the submission, `YYYY-MM-DD`. */
  readonly date: string;
  /** True for a smoke ticket, which its month tells. */
  readonly isSmoke?: boolean;
}

/**
 * The number of a new ticket: digits only, because it is typed on a phone's keypad. It derives from the
 * idempotency key, so that sending again finds the same number; the server key keeps it unforeseeable.
 */
export function ticketNumber(
  keys: ServerKeys,
  { key, seed, attempt, date, isSmoke = false }: NumberSource,
): string {
  const unforeseeable = digitsOf(keys.mac(key, 'ticket-number', seed, String(attempt)), 7);
  const month = date.slice(5, 7);
  const digits = `${date.slice(2, 4)}${isSmoke ? smokeMonth(month) : month}${unforeseeable}`;
  return `${digits}${checkDigitOf(digits)}`;
}
