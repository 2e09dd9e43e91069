import type { Hashing } from '../../domain/audit/hashing.ts';
import { sameDigest } from '../../domain/keys/digest-text.ts';
import type { ServerKeys } from '../../domain/keys/server-keys.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import { submissionIn } from '../../domain/tickets/history.ts';
import { receiptSecret } from '../../domain/tickets/receipt-secret.ts';
import { CorruptItem, type IdempotencyRecord, type TicketStore } from '../../domain/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { RequestRefused } from '../request-refused.ts';
import { bodyHashOf } from '../tickets/request-hashes.ts';
import type { NewTicket } from './new-ticket.ts';

/**
 * The ticket that was sent before under the same key, with its first secret, derived again. Throws
 * `idempotency-key-reused` when something else was sent then.
 */
export async function repeatedTicket(
  { tickets, hashing }: { readonly tickets: Pick<TicketStore, 'open'>; readonly hashing: Hashing },
  keys: ServerKeys,
  seed: string,
  { number, key, bodyHash }: IdempotencyRecord,
  sent: NewTicket,
): Promise<{ readonly ticket: Ticket; readonly event: TicketEvent<'submit'>; readonly secret: string }> {
  if (!sameDigest(bodyHashOf(hashing, keys, { version: key, seed, body: sent }), bodyHash)) {
    throw new RequestRefused({ code: 'idempotency-key-reused' });
  }
  const file = await tickets.open(number);
  const event = file && submissionIn(file);
  if (file === undefined || event === undefined) throw new CorruptItem('A ticket lacks its submission.');
  return {
    ticket: file.ticket,
    event,
    secret: receiptSecret(keys, { key, seed, number, generation: 0 }),
  };
}
