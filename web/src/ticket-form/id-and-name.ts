import type { ListedPlace } from './public-lists.ts';

/** A listed place as an answer keeps it: by the name that people say. */
export const idAndName = (place: ListedPlace | undefined) => place && { id: place.id, name: place.shortName };
