import { hexOf, sameDigest } from '../../foundation/keys/digest-text.ts';
import type { ServerKeys } from '../../foundation/keys/server-keys.ts';

/** The hexadecimal digits by which a smoke ticket's idempotency key differs from that of another. */
const randomDigits = 12;
/** Digits of the MAC: 72 bits, of which nobody else's random key has all by chance. */
const macDigits = 18;

/**
 * Makes the idempotency key of a smoke ticket, a UUID of version 4 whose second half is a MAC over its first: nobody makes one
 * without the server keys, and what is sent again under it is the same ticket.
 * @param random Twelve hexadecimal digits in small letters.
 */
export function smokeKey(keys: ServerKeys, random: string, version = keys.current): string {
  const mac = hexOf(keys.mac(version, 'smoke-ticket', random)).slice(0, macDigits);
  const groups = [
    random.slice(0, 8),
    random.slice(8),
    `4${mac.slice(0, 3)}`,
    `a${mac.slice(3, 6)}`,
    mac.slice(6),
  ];
  return groups.join('-');
}

/** Whether a ticket that is sent under this key is a smoke ticket, by any version of the server keys. */
export function isSmokeKey(keys: ServerKeys, idempotencyKey: string): boolean {
  const random = idempotencyKey.replaceAll('-', '').slice(0, randomDigits);
  return keys.versions.some((version) => sameDigest(smokeKey(keys, random, version), idempotencyKey));
}

/** Added to the month in the number of a smoke ticket: no citizen's ticket is of a month from 21 to 32. */
const laterMonths = 20;

/** Writes the month of a smoke ticket's number, two digits. */
export const smokeMonth = (month: string): string => String(Number(month) + laterMonths);

/**
 * Whether it is the number of a smoke ticket, which an operator sends after a deployment: it has its clock and its chains, and is
 * projected nowhere and told to nobody. Source: docs/rules.md, Smoke tickets.
 */
export const isSmokeTicket = (number: string): boolean => Number(number.slice(2, 4)) > laterMonths;
