import { digitsOf, hexOf, sameDigest } from '../keys/digest-text.ts';
import type { ServerKeys } from '../keys/server-keys.ts';
import type { Ticket } from './ticket.ts';

/** From what a receipt secret derives: it is stored nowhere, and made again where it is told. */
export interface SecretSource {
  /** Version of the server key. */
  readonly key: string;
  /** The hashed idempotency key, as the vault keeps it with the contact. */
  readonly seed: string;
  readonly number: string;
  /** `firstGeneration`, and one more with each replacement. */
  readonly generation: number;
}

export const firstGeneration = 0;

const digits = 8;

/** The receipt secret: eight digits, shown once. */
export const receiptSecret = (keys: ServerKeys, { key, seed, number, generation }: SecretSource): string =>
  digitsOf(keys.mac(key, 'receipt-secret', seed, number, String(generation)), digits);

/** What is stored of a receipt secret. */
export const receiptSecretHash = (keys: ServerKeys, key: string, number: string, secret: string): string =>
  hexOf(keys.mac(key, 'receipt-secret-hash', number, secret));

/**
 * Whether `secret` opens the ticket. Without a ticket the answer is no, after the same work: how long it
 * takes does not tell whether there is one.
 */
export function opens(
  keys: ServerKeys,
  number: string,
  secret: string,
  ticket: Pick<Ticket, 'secret'> | undefined,
): boolean {
  const hash = receiptSecretHash(keys, ticket?.secret.key ?? keys.current, number, secret);
  const matches = sameDigest(hash, ticket?.secret.hash ?? '0'.repeat(hash.length));
  return ticket !== undefined && matches;
}
