import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import type { Category } from '../../domain/institutions/registry/registry.ts';
import { comparisonExclusionOf } from '../../domain/analytics/similarity/comparison-exclusion.ts';
import { namesSomebody } from '../../domain/analytics/similarity/names-somebody.ts';
import type { ComparableTicket } from '../../domain/ticketing/tickets/comparable-tickets.ts';
import type { TicketTexts } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Place, Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { nameRules } from '../tickets/name-rules.ts';
import { hashedSaidOf } from './said-of.ts';

interface WhatIsKnown {
  readonly ticket: Ticket;
  readonly category: Pick<Category, 'onlyReceiver'>;
  readonly texts: Pick<TicketTexts, 'subject' | 'description'>;
  readonly placeNames: readonly string[];
  /** The incident that its citizen said it is of. */
  readonly sameAs?: string | undefined;
}

/** Where it happened, without the point: a ward is as narrow as anything is compared. */
const partsOf = (place: Place): NonNullable<ComparableTicket['place']> => omit(place, 'point');

/** What is kept of a ticket so that others can be compared with it; undefined: nothing is. */
export function comparableOf(
  keys: ServerKeys,
  { ticket, category, texts, placeNames, sameAs }: WhatIsKnown,
): ComparableTicket | undefined {
  if (comparisonExclusionOf(ticket, category) !== undefined) return undefined;
  const { number, version, kind, holder: office, category: id, place, submittedAt: sentAt } = ticket;
  const text = `${texts.subject}\n${texts.description}`;
  return {
    number,
    version,
    kind,
    office,
    category: id,
    ...(place !== undefined && { place: partsOf(place) }),
    sentAt,
    key: keys.current,
    said: hashedSaidOf(keys, { ...texts, office, category: id, placeNames }),
    ...(sameAs !== undefined && { sameAs }),
    ...(namesSomebody(text, nameRules) && { namesSomebody: true }),
  };
}
