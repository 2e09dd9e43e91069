import { isGovernedPart } from '../../domain/institutions/registry/governed-parts.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { searchOffices } from '../../domain/institutions/office-search/find-offices.ts';
import { chosenBeforehand } from '../../domain/institutions/understanding/confidence.ts';
import { localitiesTyped, localityNamed } from '../../domain/institutions/understanding/localities.ts';
import type { NamedPlace } from '../../domain/institutions/understanding/understanding.ts';
import { understandingModel } from './understanding-model.ts';
import { understandWords } from './understand-words.ts';

/** A region, council or ward that somebody may mean. */
export interface FoundPlace {
  /** Registry id of its narrowest part. */
  readonly id: string;
  /** The part of it that was named, where the registry does not know that by itself. */
  readonly locality?: string;
}

interface PlacesFound {
  /** The likeliest first, each once. */
  readonly found: readonly FoundPlace[];
  /** The one of which there is little doubt. */
  readonly meant?: FoundPlace;
}

/** The narrowest part that a place names. */
export const narrowestOf = ({ region, council, ward }: NamedPlace): string | undefined =>
  ward ?? council ?? region;

/** A place that words name, with what of it they name. */
export function placeInWords(place: NamedPlace, text: string): FoundPlace | undefined {
  const id = narrowestOf(place);
  if (id === undefined) return undefined;
  const locality = localityNamed(understandingModel, id, text);
  return { id, ...(locality !== undefined && { locality }) };
}

/** Finds the places that somebody may mean who typed this: those that the words name, and those of which a name is misspelt. */
export async function findPlaces(
  { registry }: { readonly registry: Pick<Registry, 'catalogue' | 'categories' | 'category'> },
  text: string,
): Promise<PlacesFound> {
  const catalogue = await registry.catalogue();
  const { places } = await understandWords({ registry }, { text });
  const all = [
    ...places.flatMap(({ of }) => placeInWords(of, text) ?? []),
    ...localitiesTyped(understandingModel, text).map(({ place: id, name: locality }) => ({ id, locality })),
    ...searchOffices({ catalogue, model: understandingModel }, text).institutions.filter(({ kind }) =>
      isGovernedPart(kind),
    ),
  ].map(({ id, ...place }): FoundPlace => ('locality' in place ? { id, locality: place.locality } : { id }));
  const chosen = chosenBeforehand(places);
  const meant = chosen && placeInWords(chosen.of, text);
  return {
    found: [...new Map(all.toReversed().map((place) => [place.id, place])).values()].toReversed(),
    ...(meant !== undefined && { meant }),
  };
}
