import type { ServerKeys } from '../../domain/foundation/keys/server-keys.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { hashedSaid } from '../../domain/analytics/similarity/hashed-said.ts';
import { saidIn } from '../../domain/analytics/similarity/said.ts';
import type { TicketTexts } from '../../domain/ticketing/tickets/ticket-store.ts';
import type { Place } from '../../domain/ticketing/tickets/ticket.ts';
import type { Said } from '../../domain/foundation/vocabulary/said.ts';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { partIdsOf } from '../shown-location.ts';

/** What is compared of a text, and where: the same word is another hash at another office or in another category. */
export interface WhatIsSaid extends Pick<TicketTexts, 'subject' | 'description'> {
  readonly office: string;
  readonly category: string;
  /** The names of the place that was chosen beside it. */
  readonly placeNames: readonly string[];
}

/** The names of a place, in every language: whoever chose it says them again in the text. */
export async function placeNamesOf(
  place: Place | undefined,
  registry: Pick<Registry, 'institution'>,
): Promise<readonly string[]> {
  const parts = await Promise.all(partIdsOf(place).map((id) => registry.institution(id)));
  return parts.flatMap((part) =>
    part === undefined ? [] : languages.map((language) => part.name[language]),
  );
}

/** What a text says, as it may be kept for comparing: keyed hashes of a few bits, and no word. */
export const hashedSaidOf = (
  keys: ServerKeys,
  { subject, description, placeNames, office, category }: WhatIsSaid,
): Said =>
  hashedSaid(saidIn(`${subject}\n${description}`, placeNames), (token) =>
    keys.mac(keys.current, 'compared-word', office, category, token),
  );
