import type { ChosenPlace, ChosenPlaces } from './dialogue.ts';

type PlaceIds = Readonly<Partial<Record<keyof ChosenPlaces, string>>>;

/** Serializes the preference of a phone: where its owner lives. */
export const preferenceOf = ({ region, council, ward }: ChosenPlaces): string =>
  JSON.stringify([region, council, ward].filter((place) => place !== undefined));

/** Parses remembered places; undefined for anything else, so that they are asked again. */
export function preferredPlaces(wish: string | undefined): ChosenPlaces | undefined {
  const places: unknown = wish === undefined ? undefined : JSON.parse(wish);
  if (!Array.isArray(places) || places.length === 0 || !places.every(isChosenPlace)) return undefined;
  const [region, council, ward] = places;
  return {
    ...(region !== undefined && { region }),
    ...(council !== undefined && { council }),
    ...(ward !== undefined && { ward }),
  };
}

const isChosenPlace = (place: unknown): place is ChosenPlace =>
  typeof place === 'object' &&
  place !== null &&
  'id' in place &&
  'name' in place &&
  typeof place.id === 'string' &&
  typeof place.name === 'string';

/** The ids of the parts that were chosen. */
export const idsOf = ({ region, council, ward }: ChosenPlaces): PlaceIds => ({
  ...(region !== undefined && { region: region.id }),
  ...(council !== undefined && { council: council.id }),
  ...(ward !== undefined && { ward: ward.id }),
});

/** What a place is called: its parts, the smallest first. */
export const nameOfPlaces = ({ region, council, ward }: ChosenPlaces): string =>
  [ward, council, region].flatMap((place) => (place === undefined ? [] : [place.name])).join(', ');

/** What a place is called where there is little room: what of it was named and in which part, else its two narrowest parts. */
export function shortNameOf({ region, council, ward }: ChosenPlaces, locality?: string): string {
  if (locality !== undefined) return [locality, (ward ?? council ?? region)?.name ?? ''].join(', ');
  return nameOfPlaces({
    ...(ward !== undefined && { ward }),
    ...(council !== undefined && { council }),
    ...(council === undefined && region !== undefined && { region }),
  });
}
