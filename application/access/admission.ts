import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import { isTicketOfPhone } from '../../domain/ticketing/tickets/phone-tickets.ts';
import {
  isSecretExchanged,
  opens,
  opensByCommitment,
} from '../../domain/ticketing/tickets/receipt-secret.ts';
import type { TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Container } from '../container.ts';
import type { Log } from '../log.ts';
import { RequestRefused } from '../request-refused.ts';
import { contactToUse, type ContactPorts } from './contact-in-use.ts';
import { beforeTrying, tryOfStranger, type Attempt, type RateLimitPorts, type Try } from './rate-limits.ts';

/** Somebody says to be the citizen of a ticket. */
export interface Claim extends Attempt {
  readonly secret: string;
  readonly log: Log;
}

/** Somebody speaks from a phone, and says which ticket is theirs. */
interface PhoneClaim {
  readonly number: string;
  readonly phone: string;
  readonly log: Log;
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
  { tickets, ...ports }: RateLimitPorts & Pick<Container, 'tickets'>,
  keys: ServerKeys,
  { secret, log, ...attempt }: Claim,
): Promise<Admission> {
  let made: Try | undefined = await beforeTrying(ports, keys, attempt);
  return async (found) => {
    if (made !== undefined && isForgotten(made, found)) {
      await made.giveBack();
      made = await tryOfStranger(ports, keys, attempt);
    }
    const isRightful =
      opens(keys, attempt.number, secret, found?.ticket) ||
      (await opensByChains({ tickets, log }, keys, { number: attempt.number, secret, found }));
    if (found === undefined || !isRightful) {
      log.info('guessed-wrong', {}); // no number: a figure over all of them
      throw new RequestRefused({ code: 'ticket-not-found' });
    }
    await made?.giveBack();
    made = undefined; // who acts may be admitted again, where another write came between
    return found;
  };
}

/**
 * Whether the secret is the one that the chains of the ticket committed to, where its head says another. It is looked at after each
 * secret that the head does not know, and rings where the head was exchanged, whether the secret is right or not.
 */
async function opensByChains(
  { tickets, log }: Pick<Container, 'tickets'> & Pick<Claim, 'log'>,
  keys: ServerKeys,
  { number, secret, found }: Tried,
): Promise<boolean> {
  const recorded = await tickets.secretCommitment(number, found?.ticket);
  const isRecorded = opensByCommitment(keys, number, secret, recorded);
  if (found === undefined || !isSecretExchanged(found.ticket, recorded)) return false;
  log.error('head-not-as-recorded', { number, outcome: 'secret.hash' });
  return isRecorded;
}

interface Tried {
  readonly number: string;
  readonly secret: string;
  readonly found: Pick<TicketHistory, 'ticket'> | undefined;
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
  ports: ContactPorts,
  { number, phone, log }: PhoneClaim,
): Promise<Admission> {
  const stored = await ports.vault.contactOf(number);
  return async (found) => {
    const contact = found && (await contactToUse(ports, { ticket: found.ticket, kept: stored }, log));
    if (found !== undefined && isTicketOfPhone(found.ticket, contact, phone)) return found;
    throw new RequestRefused({ code: 'ticket-not-found' });
  };
}
