import type { ServerKeys } from '../../domain/keys/server-keys.ts';
import type { IdentityVault } from '../../domain/tickets/identity-vault.ts';
import { isTicketOfPhone } from '../../domain/tickets/phone-tickets.ts';
import { opens } from '../../domain/tickets/receipt-secret.ts';
import type { TicketHistory } from '../../domain/tickets/ticket-store.ts';
import { RequestRefused } from '../request-refused.ts';
import { beforeTrying, tryOfStranger, type Attempt, type Guessing, type Try } from './guessing.ts';

/** Somebody says to be the citizen of a ticket. */
export interface Claim extends Attempt {
  readonly secret: string;
}

/** Gives back the ticket that was found, if it is that of the claim. */
export type Admission = <Found extends Pick<TicketHistory, 'ticket'>>(
  found: Found | undefined,
) => Promise<Found>;

/**
 * Admits whoever has the receipt secret. A ticket that does not exist and a wrong secret are one answer, the problem
 * `ticket-not-found`, after the same calls, and count as a wrong guess. Throws what `beforeTrying` says before the ticket
 * is read.
 */
export async function admissionBySecret(
  ports: Guessing,
  keys: ServerKeys,
  { secret, ...attempt }: Claim,
): Promise<Admission> {
  let made: Try | undefined = await beforeTrying(ports, keys, attempt);
  return async (found) => {
    if (made !== undefined && isForgotten(made, found)) {
      await made.giveBack();
      made = await tryOfStranger(ports, keys, attempt);
    }
    const isRightful = opens(keys, attempt.number, secret, found?.ticket);
    if (found === undefined || !isRightful) throw new RequestRefused({ code: 'ticket-not-found' });
    await made?.giveBack();
    made = undefined; // who acts may be admitted again, where another write came between
    return found;
  };
}

/** A device is known with the secret that it opened the ticket with, and with no other. */
const isForgotten = ({ device }: Try, found: Pick<TicketHistory, 'ticket'> | undefined): boolean =>
  device !== undefined && found !== undefined && found.ticket.secret.generation !== device.generation;

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
