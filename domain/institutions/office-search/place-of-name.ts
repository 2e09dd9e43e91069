import type { Institution } from '../registry/institution.ts';
import { properWordsOf } from '../search/proper-words.ts';
import { chosenBeforehand } from '../understanding/confidence.ts';
import type { PlaceInText } from '../understanding/places-in-text.ts';

/** So many parts of the country are offered where a name is borne by several. */
const mostPossible = 3;

/** Where an office of some name lies. */
export interface PlaceOfName {
  /** The narrowest part first. Empty: nobody knows, or in one of several. */
  readonly place: readonly Institution[];
  /** What may be meant, each the narrowest part first. */
  readonly possible: readonly (readonly Institution[])[];
  /** Words by which it, what lies around it, and what else was named in its region may be named. */
  readonly said: readonly string[];
}

/** Chooses of two places that lie apart the council or region, for names of offices are often those of places; else the likeliest. */
function meantOf(places: readonly PlaceInText[]): PlaceInText | undefined {
  const [likeliest] = places;
  const governed = places.find(({ parts: [narrowest], said }) => {
    const own = narrowest === undefined || narrowest.kind === 'ward' ? [] : properWordsOf(narrowest);
    return said.join(' ') !== likeliest?.said.join(' ') && said.every((word) => own.includes(word));
  });
  const isApart = governed?.parts.at(-1)?.id !== likeliest?.parts.at(-1)?.id;
  return governed !== undefined && isApart ? governed : chosenBeforehand(places);
}

const saidBy = (places: readonly PlaceInText[]): readonly string[] => [
  ...new Set(places.flatMap(({ said }) => said)),
];

/** Where an office lies in whose name these places were read. */
export function placeOfName(places: readonly PlaceInText[]): PlaceOfName {
  const meant = meantOf(places);
  if (meant !== undefined) {
    const agreeing = places.filter(({ parts }) => parts.at(-1)?.id === meant.parts.at(-1)?.id);
    const names = meant.parts.flatMap(properWordsOf);
    return {
      place: meant.parts,
      possible: [meant.parts],
      said: [...new Set([...saidBy(agreeing), ...names])],
    };
  }
  const possible = places.slice(0, mostPossible);
  const [region, ...others] = new Set(possible.flatMap(({ parts }) => parts.at(-1) ?? []));
  return {
    place: region !== undefined && others.length === 0 ? [region] : [],
    possible: possible.map(({ parts }) => parts),
    said: saidBy(possible),
  };
}
