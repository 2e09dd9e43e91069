import type { Instant } from '../../domain/foundation/time/instant.ts';
import { applyDeadline } from '../../domain/casework/acts/escalation/apply-deadline.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Change } from '../../domain/ticketing/tickets/event.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';
import { withHeadsCompared } from '../tickets/heads-compared.ts';
import { officeOf } from '../tickets/office-of.ts';

/** What deciding what a clock does asks of the stores. */
export interface StoresOfClocks {
  readonly tickets: Pick<TicketStore, 'textsOf'>;
  readonly registry: Pick<Registry, 'policy' | 'calendar' | 'lineage' | 'institution' | 'officer'>;
}

/** The registry knows no institution of this id, though a ticket is held by it. A defect of ours. */
export class HolderUnknown extends Error {
  override readonly name = 'HolderUnknown';
}

/**
 * What the ticket's clock has to do at `now`, by the policy of its submission and the registry of today,
 * or undefined when nothing is due. `healing` gives it a new clock whatever else is done.
 */
export async function dueChangeOf(
  asStored: Ticket,
  { tickets, registry }: StoresOfClocks,
  { now, healing = false }: { readonly now: Instant; readonly healing?: boolean },
): Promise<Change | undefined> {
  const ticket = await withHeadsCompared(asStored, { tickets, registry }, now);
  const [policy, calendar, lineage, office] = await Promise.all([
    registry.policy(ticket.policyVersion),
    registry.calendar(),
    registry.lineage(ticket.holder),
    officeOf(ticket, registry),
  ]);
  if (lineage === undefined) throw new HolderUnknown('The registry does not know the holder of a ticket.');
  return applyDeadline(ticket, { policy, calendar, lineage, office, now, healing });
}
