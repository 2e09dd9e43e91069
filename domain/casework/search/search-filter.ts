import type { Kind } from '../../foundation/vocabulary/kinds.ts';
import { localDateAt } from '../../foundation/time/local-day.ts';
import type { SearchState } from '../../foundation/vocabulary/search-states.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';

/** What narrows a search. What is absent narrows nothing. */
export interface SearchFilter {
  readonly state?: SearchState;
  readonly kind?: Kind;
  readonly category?: string;
  /** A region, a council or a ward. */
  readonly place?: string;
  /** The first and the last day, `YYYY-MM-DD` on the wall of the offices, on which it was sent. */
  readonly from?: string;
  readonly until?: string;
  /** A main ticket that others joined at its holder: it waits still. */
  readonly incident?: true;
}

/** The state in a search of a ticket of this status. */
export const searchStateOf = ({ status }: Pick<Ticket, 'status'>): SearchState =>
  status === 'closed' || status === 'responded' ? status : 'open';

/** Whether a filter asks for nothing. */
export const isUnfiltered = (filter: SearchFilter): boolean =>
  Object.values(filter).every((wanted) => wanted === undefined);

/** Whether a filter asks for what whoever sees no more than a status is not told: they find nothing by it. */
export const asksForMatter = ({ category, place, incident }: SearchFilter): boolean =>
  [category, place, incident].some((wanted) => wanted !== undefined);

/** Whether a ticket is what a filter asks for. */
export function passesFilter(
  ticket: Pick<Ticket, 'status' | 'kind' | 'category' | 'place' | 'submittedAt' | 'joinedCount'>,
  { state, kind, category, place, from, until, incident }: SearchFilter,
  timeZone: string,
): boolean {
  const sent = localDateAt(ticket.submittedAt, timeZone);
  const { region, council, ward } = ticket.place ?? {};
  return (
    (state === undefined || searchStateOf(ticket) === state) &&
    (kind === undefined || ticket.kind === kind) &&
    (category === undefined || ticket.category === category) &&
    (place === undefined || [region, council, ward].includes(place)) &&
    (from === undefined || sent >= from) &&
    (until === undefined || sent <= until) &&
    (incident === undefined || (ticket.joinedCount ?? 0) > 0)
  );
}
