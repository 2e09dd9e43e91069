import { InvalidCursor } from '../../domain/institutions/registry/registry.ts';
import { incidentOf } from '../../domain/analytics/similarity/tell-of-alike.ts';
import type { ComparableTicket } from '../../domain/ticketing/tickets/comparable-tickets.ts';
import type { Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Container } from '../container.ts';

/** Where incidents are offered, and where alone somebody may say "me too". */
export interface IncidentScope {
  readonly office: string;
  readonly category: string;
  /** Only tickets of one kind can be answered as one. */
  readonly kind: Kind;
}

const ownerOf = ({ office, category, kind }: IncidentScope) => ({
  reader: 'citizen',
  listing: `incidents ${JSON.stringify([office, category, kind])}`,
});

/** A mark by which somebody says "me too". It tells nothing, works for an hour, and nowhere else. */
export const markIncident = (
  { cursors }: Pick<Container, 'cursors'>,
  incident: string,
  place: IncidentScope,
): Promise<string> => cursors.seal(incident, ownerOf(place));

/** Those that a ticket there may be of one incident with. */
export const openAt = async (
  { comparable }: Pick<Container, 'comparable'>,
  { office, category, kind }: IncidentScope,
): Promise<readonly ComparableTicket[]> =>
  (await comparable.openAt(office, category)).filter((ticket) => ticket.kind === kind);

/** Finds the incident of a mark, as long as anybody waits for its answer. */
export type FindIncident = (mark: string, place: IncidentScope) => Promise<string | undefined>;

/**
 * Undefined: the mark is too old or of another place, or all of the incident have been answered. Throws
 * `StoreUnavailable`.
 */
export const findIncident =
  (ports: Pick<Container, 'cursors' | 'comparable'>): FindIncident =>
  async (mark, place) => {
    try {
      const incident = await ports.cursors.open(mark, ownerOf(place));
      const open = await openAt(ports, place);
      return open.some((ticket) => incidentOf(ticket) === incident) ? incident : undefined;
    } catch (error) {
      if (error instanceof InvalidCursor) return undefined;
      throw error;
    }
  };
