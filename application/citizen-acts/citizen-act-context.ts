import type { Registry } from '../../domain/institutions/registry/registry.ts';
import {
  formerCategoryOf,
  giverOf,
  type CitizenActContext,
} from '../../domain/casework/acts/citizen/citizen-act-context.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { CorruptItem, type TicketHistory } from '../../domain/ticketing/tickets/ticket-store.ts';
import { officeOf } from '../tickets/office-of.ts';

/** Reads from the registry what the acts of a citizen at `at` are decided on. Throws `CorruptItem` where it lacks that. */
export async function citizenActContextOf(
  history: TicketHistory,
  at: Instant,
  registry: Pick<Registry, 'policy' | 'calendar' | 'lineage' | 'institution' | 'category'>,
): Promise<CitizenActContext> {
  const { ticket } = history;
  const [policy, calendar, lineage, office, giver] = await Promise.all([
    registry.policy(ticket.policyVersion),
    registry.calendar(),
    registry.lineage(ticket.holder),
    officeOf(ticket, registry),
    registry.lineage(giverOf(history)),
  ]);
  const rules = { policy, calendar };
  const formerCategory = await registry.category(formerCategoryOf(history, at, rules));
  if (lineage === undefined || giver === undefined || formerCategory === undefined) {
    throw new CorruptItem('The registry lacks what a ticket names.');
  }
  return { rules, context: { lineage, office }, giver, formerCategory };
}
