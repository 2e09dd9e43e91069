import type { Hashing } from '../../domain/audit/hashing.ts';
import { sameDigest } from '../../domain/foundation/keys/digest-text.ts';
import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { submissionIn } from '../../domain/ticketing/tickets/history.ts';
import { receiptSecret } from '../../domain/ticketing/tickets/receipt-secret.ts';
import {
  CorruptItem,
  type IdempotencyRecord,
  type TicketStore,
} from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { RequestRefused } from '../request-refused.ts';
import { bodyHashOf } from '../tickets/request-hashes.ts';
import type { NewTicket } from './new-ticket.ts';

/** A ticket as it was sent, with its first secret, derived again. */
interface SentTicket {
  readonly ticket: Ticket;
  readonly event: TicketEvent<'submit'>;
  readonly secret: string;
}

/** The ticket that was sent under this key, whatever is sent now. */
export async function ticketSentUnder(
  tickets: Pick<TicketStore, 'open'>,
  keys: ServerKeys,
  seed: string,
  { number, key }: IdempotencyRecord,
): Promise<SentTicket> {
  const file = await tickets.open(number);
  const event = file && submissionIn(file);
  if (file === undefined || event === undefined) throw new CorruptItem('A ticket lacks its submission.');
  return { ticket: file.ticket, event, secret: receiptSecret(keys, { key, seed, number, generation: 0 }) };
}

/**
 * Answers a submission that is sent again. Throws `idempotency-key-reused` when something else was sent with the key.
 */
export function repeatedTicket(
  { tickets, hashing }: { readonly tickets: Pick<TicketStore, 'open'>; readonly hashing: Hashing },
  keys: ServerKeys,
  seed: string,
  record: IdempotencyRecord,
  sent: NewTicket,
): Promise<SentTicket> {
  const { key: version, bodyHash } = record;
  if (!sameDigest(bodyHashOf(hashing, keys, { version, seed, body: sent }), bodyHash)) {
    throw new RequestRefused({ code: 'idempotency-key-reused' });
  }
  return ticketSentUnder(tickets, keys, seed, record);
}
