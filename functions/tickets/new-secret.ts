import type { TimeRules } from '../../domain/deadlines/clock-steps.ts';
import type { Instant } from '../../domain/deadlines/instant.ts';
import type { ServerKeys } from '../../domain/keys/server-keys.ts';
import type { Change } from '../../domain/tickets/event.ts';
import { receiptSecret, receiptSecretHash } from '../../domain/tickets/receipt-secret.ts';
import { CannotBeTold, replaceSecret, SecretReplacedLately } from '../../domain/tickets/replace-secret.ts';
import type { Contact, TicketStore } from '../../domain/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { changeTicket, StillContended } from '../shared/change-ticket.ts';
import type { Log } from '../shared/log.ts';

/**
 * Gives a ticket a new receipt secret, which its event lets the notices tell. Where the rules allow none
 * now, or others keep changing the ticket, nothing changes and the old one goes on: the log says so, and
 * the citizen may ask again.
 */
export async function giveNewSecret(
  tickets: Pick<TicketStore, 'load' | 'save'>,
  keys: ServerKeys,
  { number, seed }: Contact,
  at: Instant,
  rules: TimeRules,
  log: Log,
): Promise<void> {
  const decide = (ticket: Ticket): Change | undefined => {
    // A new secret that nobody may send would shut the citizen out.
    if (!ticket.safeToContact) return undefined;
    const key = keys.current;
    const generation = ticket.secret.generation + 1;
    const secret = receiptSecret(keys, { key, seed, number, generation });
    return replaceSecret(ticket, { hash: receiptSecretHash(keys, key, number, secret), key }, at, rules);
  };
  try {
    const decided = await changeTicket(tickets, number, decide);
    if (decided?.change === undefined) log.info('secret-not-replaced', { number });
    else log.info('secret-replaced', { number, version: decided.ticket.version });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    log.warn('secret-not-replaced', { number }, error);
  }
}

const isRefusal = (error: unknown): boolean =>
  error instanceof CannotBeTold || error instanceof SecretReplacedLately || error instanceof StillContended;
