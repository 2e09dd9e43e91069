import type { Opened } from './opened.ts';

/** Names of what the pages of a history say by id of the registry. */
export type NamesInHand = NonNullable<Opened['names']>;

const none: NamesInHand = { places: {}, officers: {}, institutions: {}, categories: {} };

/** Joins the names of several pages of a history. */
export const joinedNames = (...pages: readonly (NamesInHand | undefined)[]): NamesInHand =>
  pages.reduce<NamesInHand>(
    (all, names) => ({
      places: { ...all.places, ...names?.places },
      officers: { ...all.officers, ...names?.officers },
      institutions: { ...all.institutions, ...names?.institutions },
      categories: { ...all.categories, ...names?.categories },
    }),
    none,
  );
