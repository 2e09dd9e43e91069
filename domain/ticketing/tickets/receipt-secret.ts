import { digitsOf, hexOf, sameDigest } from '../../foundation/keys/digest-text.ts';
import type { ServerKeys } from '../../foundation/keys/server-keys.ts';
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

/** What the chains of a ticket say of the receipt secret that its head says is in force. */
export interface CommittedSecret {
  /** Version of the server key. */
  readonly key: string;
  /** Whether this keyed hash is the one that was committed to. */
  readonly matches: (hash: string) => boolean;
}

/** `unsaid`: the ticket is from before secrets were committed to. `missing`: the chains have no such secret. */
export type SecretCommitment = CommittedSecret | 'unsaid' | 'missing';

/** What is stored of a receipt secret. */
export const receiptSecretHash = (keys: ServerKeys, key: string, number: string, secret: string): string =>
  hexOf(keys.mac(key, 'receipt-secret-hash', number, secret));

/** A version that there is: one that somebody wrote into a head is no reason to fail. */
const knownKey = (keys: ServerKeys, key: string | undefined): string =>
  key !== undefined && keys.versions.includes(key) ? key : keys.current;

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
  const hash = receiptSecretHash(keys, knownKey(keys, ticket?.secret.key), number, secret);
  const matches = sameDigest(hash, ticket?.secret.hash ?? '0'.repeat(hash.length));
  return ticket !== undefined && matches;
}

/** Whether `secret` opens the ticket by what the chains committed to, whatever the head says: who exchanges its hash locks nobody out. */
export function opensByCommitment(
  keys: ServerKeys,
  number: string,
  secret: string,
  recorded: SecretCommitment,
): boolean {
  const { key, matches } = typeof recorded === 'string' ? { key: undefined, matches: () => false } : recorded;
  return matches(receiptSecretHash(keys, knownKey(keys, key), number, secret));
}

/** Whether the head has another receipt secret than its chains say. */
export const isSecretExchanged = ({ secret }: Pick<Ticket, 'secret'>, recorded: SecretCommitment): boolean =>
  recorded === 'missing' || (recorded !== 'unsaid' && !recorded.matches(secret.hash));
