import type { Institution } from '../../domain/institutions/registry/institution.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';

/** The office whose head the ticket is about, as the registry has it now; undefined where it is about none. Throws `RegistryForged`. */
export const officeOf = async (
  { aboutHead, sentTo }: Pick<Ticket, 'aboutHead' | 'sentTo'>,
  registry: Pick<Registry, 'lineage'>,
): Promise<Institution | undefined> =>
  aboutHead ? (await registry.lineage(sentTo))?.institution : undefined;
