import type { Category } from '../../institutions/registry/registry.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';
import { statuses } from '../../foundation/vocabulary/statuses.ts';

/** Why a ticket is compared with no other. */
export type ComparisonExclusion = 'closed' | 'sensitive' | 'one-receiver' | 'about-a-person';

type Asked = Pick<Ticket, 'status' | 'sensitive' | 'aboutHead' | 'aboutOfficer' | 'unboundName'>;

/**
 * Why nothing of a ticket is compared, by officers or for citizens; undefined: it may be. What may not be merged is
 * not compared. Source: docs/rules.md, Merging.
 */
export function comparisonExclusionOf(
  ticket: Asked,
  { onlyReceiver }: Pick<Category, 'onlyReceiver'>,
): ComparisonExclusion | undefined {
  if (statuses[ticket.status].group === 'completed') return 'closed';
  if (ticket.sensitive) return 'sensitive';
  if (onlyReceiver !== undefined) return 'one-receiver';
  const isAboutSomebody =
    ticket.aboutHead || ticket.aboutOfficer !== undefined || ticket.unboundName === true;
  return isAboutSomebody ? 'about-a-person' : undefined;
}
