import { kinds, type Kind } from '../../foundation/vocabulary/kinds.ts';
import type { Text } from '../../foundation/vocabulary/language.ts';
import { isTokenOfTables } from '../../foundation/text/word-groups.ts';
import type { SearchFilter } from './search-filter.ts';
import { searchedWordsOf, termOf } from './searched-words.ts';

/** Begins what is posted of a ticket beside its words: no word has it. */
const mark = '#';

/** What a ticket is posted under as long as it is not closed. */
export const liveTerm = `${mark}live`;
/** What a ticket of this kind is posted under. Each has one: all tickets are posted under one of these. */
export const kindTerm = (kind: Kind): string => `${mark}kind:${kind}`;
/** What a ticket of this category is posted under. */
export const categoryTerm = (category: string): string => `${mark}category:${category}`;

/** A region, a council or a ward, as terms are made of it. */
export interface TermedPlace {
  readonly id: string;
  readonly name: Text;
}

/** The word of a place's name by which tickets that lie there are posted: the last of its own, for in Swahili what it is comes first. */
export function placeTerm({ id, name }: TermedPlace): string {
  const tokens = searchedWordsOf(name.sw).map(({ token }) => token);
  const own = tokens.findLast((token) => !isTokenOfTables(token)) ?? tokens.at(-1);
  return own === undefined ? `${mark}place:${id}` : termOf(own);
}

type Alternatives = readonly string[];

/**
 * Under what a ticket that passes a filter is posted: one of each list. A filter that names nothing of it finds all tickets, each
 * under its kind. `place`: the one that the filter names, where the registry has it.
 */
export function filterTerms(
  { kind, category, state, incident }: SearchFilter,
  place: TermedPlace | undefined,
): readonly Alternatives[] {
  const lists = [
    ...(kind === undefined ? [] : [[kindTerm(kind)]]),
    ...(category === undefined ? [] : [[categoryTerm(category)]]),
    ...(place === undefined ? [] : [[placeTerm(place)]]),
    ...(state === 'open' || state === 'responded' || incident === true ? [[liveTerm]] : []),
  ];
  return lists.length === 0 ? [kinds.map(kindTerm)] : lists;
}
