import type { Tells } from '../../foundation/vocabulary/said.ts';
import type { TicketTexts } from '../../ticketing/tickets/ticket-store.ts';
import { isSameButForSlip, searchedWordsOf, type SearchedWord } from './searched-words.ts';

/**
 * By how many words a ticket is found: where it first lay, and in each other branch of the tree to which it came. The first branch
 * costs 24 write units with the record of it, each other one 12: a ticket that is transferred three times costs 60
 * (docs/design/search.md).
 */
export const mostTerms = { atFirst: 23, elsewhere: 11 } as const;

/** What of a ticket is searched. */
export interface SearchedTexts extends Pick<TicketTexts, 'subject' | 'description'> {
  /** The names of its ward, its council and its region, in every language. */
  readonly placeNames: readonly string[];
}

/** The rarest first: words of somebody's own, then what is the matter, then what all who write to an office have. */
const rarestFirst: readonly Tells[] = ['name', 'word', 'matter', 'subject'];

const byRarity = (a: SearchedWord, b: SearchedWord): number =>
  rarestFirst.indexOf(a.tells) - rarestFirst.indexOf(b.tells) || b.token.length - a.token.length;

/** A word that is one slip from a name of the ticket's place is that name. */
const spelledAsPlace = ({ token, tells }: SearchedWord, place: readonly SearchedWord[]): SearchedWord => ({
  token: place.find((name) => isSameButForSlip(name.token, token))?.token ?? token,
  tells,
});

/**
 * The words by which a ticket is found, each once, the most telling first: those of its subject, of its place, and of its
 * description the rarest. A search holds the rest of what is asked against the text itself.
 */
export function termsOf({ subject, description, placeNames }: SearchedTexts): readonly string[] {
  const place = searchedWordsOf(placeNames.join(' '));
  const ofText = (text: string): readonly SearchedWord[] =>
    searchedWordsOf(text).map((word) => spelledAsPlace(word, place));
  const words = [ofText(subject), place, ofText(description)].flatMap((part) => part.toSorted(byRarity));
  return [...new Set(words.map(({ token }) => token))].slice(0, mostTerms.atFirst);
}
