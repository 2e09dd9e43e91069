import type { Instant } from '../../domain/foundation/time/instant.ts';
import { findReceiver } from '../../domain/ticketing/routing/find-receiver.ts';
import { nameOfficer } from '../../domain/casework/acts/classification/name-officer.ts';
import { reclassify } from '../../domain/casework/acts/classification/reclassify.ts';
import type { Change } from '../../domain/ticketing/tickets/event.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { categoryOfTicket } from '../tickets/category-of-ticket.ts';
import { requireCategory, requireOfficer } from './require-known.ts';
import type { ActToDecide, RegistryForActs } from './officer-act.ts';

/** What the details do not name stays as it is. */
export async function decideClassification({
  details,
  history,
  input,
  rules,
  registry,
}: ActToDecide<'reclassify'>): Promise<Change> {
  const { ticket } = history;
  const [categoryBefore, category] = await Promise.all([
    categoryOfTicket(ticket, registry),
    requireCategory(registry, details.category ?? ticket.category),
  ]);
  const kind = details.kind ?? ticket.kind;
  return reclassify(history, { kind, category, categoryBefore, ...input }, rules);
}

/** Binds a name that the citizen wrote to an officer of the registry, or says that it means none. */
export async function decideNamedOfficer({
  details,
  history,
  input,
  rules,
  context,
  registry,
}: ActToDecide<'name-officer'>): Promise<Change> {
  const named = details.officer === null ? undefined : await requireOfficer(registry, details.officer);
  const who = named && { officer: named.id };
  const receiver = await receiverNow(history.ticket, named?.id, registry, input.at);
  return nameOfficer(history, { ...who, context, receiver, ...input }, rules);
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
