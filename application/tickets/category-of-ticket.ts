import type { Category, Registry } from '../../domain/institutions/registry/registry.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';

/** The category that a ticket has. Throws `CorruptItem` where the registry lacks it. */
export async function categoryOfTicket(
  { category: id }: Pick<Ticket, 'category'>,
  registry: Pick<Registry, 'category'>,
): Promise<Category> {
  const category = await registry.category(id);
  if (category === undefined) throw new CorruptItem('The registry lacks the category of a ticket.');
  return category;
}
