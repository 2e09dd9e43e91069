import type { Language } from '../domain/foundation/vocabulary/language.ts';
import type { Whereabouts } from '../domain/foundation/vocabulary/whereabouts.ts';
import { governedParts, type GovernedPart } from '../domain/institutions/registry/governed-parts.ts';
import type { Institution } from '../domain/institutions/registry/institution.ts';
import type { Place } from '../domain/ticketing/tickets/ticket.ts';
import { whereaboutsWords } from '../words/whereabouts.ts';
import type { Worded } from './worded.ts';

/** A part of a location, as far as it is named. */
export type NamedPart = Pick<Institution, 'id' | 'name'>;

/** Where something happened, with the names of its parts: no point, and no part that the registry has no longer. */
export type ShownLocation = Readonly<Partial<Record<GovernedPart, NamedPart>>> & {
  readonly whereabouts?: Worded<Whereabouts>;
};

/** Ids of the parts of a location, the widest first. */
export const partIdsOf = (place: Place = {}): readonly string[] =>
  governedParts.flatMap((part) => place[part] ?? []);

/** Names a location in the reader's language. */
export const shownLocation = (
  { whereabouts, ...place }: Place,
  nameOf: (id: string) => NamedPart | undefined,
  language: Language,
): ShownLocation => ({
  ...Object.fromEntries(
    governedParts.flatMap((part) => {
      const id = place[part];
      const found = id === undefined ? undefined : nameOf(id);
      return found === undefined ? [] : [[part, { id: found.id, name: found.name }]];
    }),
  ),
  ...(whereabouts !== undefined && {
    whereabouts: { code: whereabouts, word: whereaboutsWords[whereabouts][language] },
  }),
});
