import type { Instant } from '../../domain/foundation/time/instant.ts';
import { findReceiver } from '../../domain/ticketing/routing/find-receiver.ts';
import type { Classification } from '../../domain/casework/acts/classification/reclassify.ts';
import type { Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { categoryOfTicket } from '../tickets/category-of-ticket.ts';
import { requireCategory, requireOfficer } from './require-known.ts';
import type { OfficerActAsked, RegistryForActs } from './officer-act.ts';

/** Finds kind and category: what the details do not name stays as it is. */
export async function chosenClassification(
  { history: { ticket }, registry }: OfficerActAsked,
  said: { readonly kind?: Kind; readonly category?: string },
): Promise<Classification> {
  const [categoryBefore, category] = await Promise.all([
    categoryOfTicket(ticket, registry),
    requireCategory(registry, said.category ?? ticket.category),
  ]);
  return { kind: said.kind ?? ticket.kind, category, categoryBefore };
}

/** Finds the officer of the registry whom a name that the citizen wrote means. Null: it means none. */
export async function meantOfficer(
  { history, input, registry }: OfficerActAsked,
  { officer }: { readonly officer: string | null },
) {
  const named = officer === null ? undefined : await requireOfficer(registry, officer);
  const receiver = await receiverNow(history.ticket, named?.id, registry, input.at);
  return { ...(named && { officer: named.id }), receiver };
}

/** Who would receive the ticket if it were sent now about that officer, or about none. */
async function receiverNow(
  ticket: Ticket,
  aboutOfficer: string | undefined,
  registry: RegistryForActs,
  at: Instant,
): Promise<string | undefined> {
  const { sentTo, aboutHead } = ticket;
  const category = await categoryOfTicket(ticket, registry);
  const about = { aboutHead, ...(aboutOfficer !== undefined && { aboutOfficer }) };
  const receiver = await findReceiver(registry, { sentTo, category, ...about }, at);
  return receiver.outcome === 'received' ? receiver.holder.id : undefined;
}
