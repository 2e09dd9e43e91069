import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { Container } from '../container.ts';
import { seedOf } from '../tickets/request-hashes.ts';
import { receiptOf, type TicketReceipt } from './receipt.ts';
import { ticketSentUnder } from './repeated-ticket.ts';

/** The receipt of the ticket that was sent under an idempotency key, whatever it said; undefined: none was. */
export async function findReceipt(
  { tickets, keys, hashing, registry }: Pick<Container, 'tickets' | 'keys' | 'hashing' | 'registry'>,
  idempotencyKey: string,
  language: Language,
): Promise<TicketReceipt | undefined> {
  const seed = seedOf(hashing, idempotencyKey);
  const record = await tickets.submittedUnder(seed);
  if (record === undefined) return undefined;
  return receiptOf(await ticketSentUnder(tickets, await keys(), seed, record), registry, language);
}
