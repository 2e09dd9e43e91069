import { languages } from '../../../../domain/foundation/vocabulary/language.ts';
import { madeOnce } from '../../../../domain/foundation/vocabulary/made-once.ts';
import { wordsOf } from '../../../../domain/institutions/registry/search-words.ts';
import { Vocabulary } from '../../../../domain/institutions/search/vocabulary.ts';
import type { ListedPlace } from '../../ticket-form/public-lists.ts';

/** A place with what lies in it. */
export interface PartWithName extends Pick<ListedPlace, 'shortName'> {
  readonly parts?: readonly PartWithName[];
}

const namesOf = ({ shortName, parts = [] }: PartWithName): readonly string[] => [
  ...languages.flatMap((language) => wordsOf(shortName[language])),
  ...parts.flatMap(namesOf),
];

const vocabularyOf = madeOnce((places: readonly PartWithName[]) => new Vocabulary(places.flatMap(namesOf)));

/**
 * What was typed with each word that is one slip from one word of the names of places in its place: the measure by which offices are found.
 * Undefined: there is none.
 */
export function typedAsPlace(typed: string, places: readonly PartWithName[]): string | undefined {
  const known = vocabularyOf(places);
  const words = wordsOf(typed);
  const meant = words.map((word) => {
    const near = known.has(word) ? [] : known.oneSlipFrom(word);
    return near.length === 1 ? (near[0] ?? word) : word;
  });
  return meant.every((word, place) => word === words[place]) ? undefined : meant.join(' ');
}
