import type { Registry } from '../../domain/registry/registry.ts';
import {
  formerCategoryOf,
  giverOf,
  type CitizenActContext,
} from '../../domain/acts/citizen/citizen-act-context.ts';
import { CorruptItem, type TicketHistory } from '../../domain/tickets/ticket-store.ts';
import { officeOf } from '../tickets/office-of.ts';

/** Reads from the registry what the acts of a citizen are decided on. Throws `CorruptItem` where it lacks that. */
export async function citizenActContextOf(
  history: TicketHistory,
  registry: Pick<Registry, 'policy' | 'calendar' | 'lineage' | 'institution' | 'category'>,
): Promise<CitizenActContext> {
  const { ticket } = history;
  const [policy, calendar, lineage, office, giver, formerCategory] = await Promise.all([
    registry.policy(ticket.policyVersion),
    registry.calendar(),
    registry.lineage(ticket.holder),
    officeOf(ticket, registry),
    registry.lineage(giverOf(history)),
    registry.category(formerCategoryOf(history)),
  ]);
  if (lineage === undefined || giver === undefined || formerCategory === undefined) {
    throw new CorruptItem('The registry lacks what a ticket names.');
  }
  return { rules: { policy, calendar }, context: { lineage, office }, giver, formerCategory };
}
