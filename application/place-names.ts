import type { Registry } from '../domain/institutions/registry/registry.ts';
import type { Place } from '../domain/ticketing/tickets/ticket.ts';
import { languages } from '../domain/foundation/vocabulary/language.ts';
import { partIdsOf } from './shown-location.ts';

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
