import type { Openings } from '../../domain/audit/read-log.ts';
import { comparedAnewSince } from '../../domain/analytics/similarity/taken-out.ts';
import type { ComparableTicket } from '../../domain/ticketing/tickets/comparable-tickets.ts';
import { isLost } from '../../domain/ticketing/tickets/lost-text.ts';
import type { TicketFile } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Container } from '../container.ts';
import { comparableOf } from '../intake/comparable-of.ts';
import { placeNamesOf } from '../place-names.ts';
import { categoryOfTicket } from '../tickets/category-of-ticket.ts';

type Ports = Pick<Container, 'registry' | 'comparable' | 'keys'>;

/**
 * Writes what others are compared with of a ticket whose text is at hand by an opening on record, and returns it. `sameAs`:
 * the incident that its citizen said it is of, where that is known still. Undefined: it is compared with none.
 */
export async function keepComparable(
  { registry, comparable, keys: serverKeys }: Ports,
  { ticket, texts }: TicketFile,
  sameAs?: string,
): Promise<ComparableTicket | undefined> {
  if (isLost(texts)) return undefined;
  const [keys, category, placeNames] = await Promise.all([
    serverKeys(),
    categoryOfTicket(ticket, registry),
    placeNamesOf(ticket.place, registry),
  ]);
  const fresh = comparableOf(keys, { ticket, category, texts, placeNames, sameAs });
  if (fresh !== undefined) await comparable.keep(fresh);
  return fresh;
}

/** Whether nobody of the holder opened the ticket since it may be compared anew, so that its hashes may be missing. */
export function lacksComparable({ ticket, events }: TicketFile, openedBefore: Openings): boolean {
  const since = comparedAnewSince({ events });
  return since !== undefined && (openedBefore[ticket.holder] ?? 0) < since;
}
