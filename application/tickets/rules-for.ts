import type { AppealContext } from '../../domain/casework/acts/appeals/appealable.ts';
import type { TimeRules } from '../../domain/ticketing/clock/clock-steps.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { CorruptItem } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { officeOf } from './office-of.ts';

/** The policy that the ticket keeps, and the calendar of today. */
export async function rulesFor(
  { policyVersion }: Pick<Ticket, 'policyVersion'>,
  registry: Pick<Registry, 'policy' | 'calendar'>,
): Promise<TimeRules> {
  const [policy, calendar] = await Promise.all([registry.policy(policyVersion), registry.calendar()]);
  return { policy, calendar };
}

/** The registry as the ticket's next step needs it. Throws `CorruptItem` where it lacks the holder. */
export async function contextOf(
  ticket: Pick<Ticket, 'holder' | 'aboutHead' | 'sentTo'>,
  registry: Pick<Registry, 'lineage' | 'institution'>,
): Promise<AppealContext> {
  const [lineage, office] = await Promise.all([registry.lineage(ticket.holder), officeOf(ticket, registry)]);
  if (lineage === undefined) throw new CorruptItem('The registry lacks the holder of a ticket.');
  return { lineage, office };
}
