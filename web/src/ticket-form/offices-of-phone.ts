import type { ReplyOf } from '../api/routes.ts';
import { wordsOf } from '../../../domain/institutions/registry/search-words.ts';
import { isTelling } from '../../../domain/institutions/search/stop-words.ts';
import { thoseNamed } from '../platform/those-named.ts';

type Branch = ReplyOf<'show-tree'>['institutions'][number];
type Found = ReplyOf<'list-institutions'>;

/** An office as the search shows it. */
export type SearchedOffice = Pick<Found['institutions'][number], 'id' | 'kind' | 'name' | 'shortName'> &
  Partial<Pick<Found['institutions'][number], 'address' | 'region'>> & {
    readonly path: readonly Pick<Found['institutions'][number], 'id' | 'shortName'>[];
  };

/** What the search shows. */
export type SearchedOffices = Pick<Found, 'didYouMean' | 'unknown'> & {
  readonly institutions: readonly SearchedOffice[];
  readonly elsewhere?: readonly SearchedOffice[];
};

/** More would be a list to search in. */
const mostFound = 15;

type ListedOffice = SearchedOffice & Pick<Branch, 'formerNames'>;

const officesIn = (trees: readonly Branch[], path: SearchedOffice['path'] = []): readonly ListedOffice[] =>
  trees.flatMap(({ parts = [], ...office }) => [
    { ...office, path },
    ...officesIn(parts, [...path, { id: office.id, shortName: office.shortName }]),
  ]);

/** Finds offices in the list of all, as a phone keeps it, by the beginnings of all words that tell one from another. */
export function officesOfPhone(trees: readonly Branch[], words: string): SearchedOffices {
  const telling = wordsOf(words).filter(isTelling);
  const institutions = thoseNamed(
    officesIn(trees),
    telling.join(' ') || words,
    ({ name, shortName, formerNames = [] }) => [
      name,
      shortName,
      ...formerNames.map((former) => ({ sw: former, en: former })),
    ],
  );
  return { institutions: institutions.slice(0, mostFound) };
}
