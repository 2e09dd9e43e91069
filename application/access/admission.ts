import type { TimeRules } from '../../domain/clock/clock-steps.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ServerKeys } from '../../domain/keys/server-keys.ts';
import type { GuessLog } from '../../domain/guesses/guess-log.ts';
import type { IdentityVault } from '../../domain/tickets/identity-vault.ts';
import { isTicketOfPhone } from '../../domain/tickets/phone-tickets.ts';
import { opens } from '../../domain/tickets/receipt-secret.ts';
import type { TicketHistory } from '../../domain/tickets/ticket-store.ts';
import { RequestRefused } from '../request-refused.ts';
import { beforeTrying } from './guessing.ts';

/** Somebody says to be the citizen of a ticket. */
export interface Claim {
  readonly number: string;
  readonly secret: string;
  readonly source: string;
  readonly at: Instant;
  readonly rules: TimeRules;
}

/** Gives back the ticket that was found, if it is that of the claim. */
export type Admission = <Found extends Pick<TicketHistory, 'ticket'>>(
  found: Found | undefined,
) => Promise<Found>;

/**
 * Admits whoever has the receipt secret. A ticket that does not exist and a wrong secret are one answer
 * after the same calls, and count as a wrong guess. Throws the problems `guesses-closed`, before the ticket is
 * read, and for a wrong secret `too-many-guesses` or `ticket-not-found`.
 */
export async function admissionBySecret(
  guesses: GuessLog,
  keys: ServerKeys,
  { secret, ...attempt }: Claim,
): Promise<Admission> {
  const { count, refusal } = await beforeTrying(guesses, keys, attempt);
  return async (found) => {
    const isRightful = opens(keys, attempt.number, secret, found?.ticket);
    if (found !== undefined && isRightful) return found;
    await count();
    throw refusal;
  };
}

/**
 * Admits whoever speaks from the phone of the ticket, which its network proves: no secret is asked, and nothing can be
 * guessed. A ticket that does not exist and one of another phone are one answer, the problem `ticket-not-found`.
 * Throws `StoreUnavailable`.
 */
export async function admissionByPhone(
  vault: Pick<IdentityVault, 'contactOf'>,
  { number, phone }: { readonly number: string; readonly phone: string },
): Promise<Admission> {
  const contact = await vault.contactOf(number);
  return (found) =>
    found !== undefined && isTicketOfPhone(found.ticket, contact, phone)
      ? Promise.resolve(found)
      : Promise.reject(new RequestRefused({ code: 'ticket-not-found' }));
}
