import { languages } from '../../foundation/vocabulary/language.ts';
import type { Tells } from '../../foundation/vocabulary/said.ts';
import type { TicketTexts } from '../../ticketing/tickets/ticket-store.ts';
import type { Ticket } from '../../ticketing/tickets/ticket.ts';
import { categoryTerm, kindTerm, liveTerm, placeTerm, type TermedPlace } from './filter-terms.ts';
import { isSameButForSlip, searchedWordsOf, termOf, type SearchedWord } from './searched-words.ts';

/**
 * By how many terms a ticket is found in the branch where it first lay, in the second to which it came, and so on: the last for all
 * further ones. With the root's, the record of it, and what its closing takes away, a ticket that is transferred three times
 * costs 60 write units (docs/design/search.md).
 */
export const mostTerms = [21, 11, 9, 7] as const;

/** So many terms are posted at most in a branch, `place` of those of its ticket. */
export const mostTermsIn = (place: number): number =>
  mostTerms[place] ?? mostTerms[mostTerms.length - 1] ?? 0;

/** What of a ticket is searched. */
export interface SearchedTexts extends Pick<TicketTexts, 'subject' | 'description'> {
  /** Its ward, its council and its region. */
  readonly places: readonly TermedPlace[];
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

/** What filters ask for: posted before words, and as long as there are any. */
export const matterTerms = ({
  kind,
  category,
  status,
}: Pick<Ticket, 'kind' | 'category' | 'status'>): readonly string[] => [
  kindTerm(kind),
  categoryTerm(category),
  ...(status === 'closed' ? [] : [liveTerm]),
];

/** What a ticket is posted under for the root, which finds tickets below it by what a status tells alone. */
export const rootTerms = ({ kind, status }: Pick<Ticket, 'kind' | 'status'>): readonly string[] => [
  kindTerm(kind),
  ...(status === 'closed' ? [] : [liveTerm]),
];

/**
 * The words by which a ticket is found, each once, the most telling first: one of each of its places, those of its subject, of its
 * places, and of its description the rarest. A search holds the rest of what is asked against the text itself.
 */
export function termsOf({ subject, description, places }: SearchedTexts): readonly string[] {
  const place = searchedWordsOf(
    places.flatMap(({ name }) => languages.map((language) => name[language])).join(' '),
  );
  const ofText = (text: string): readonly SearchedWord[] =>
    searchedWordsOf(text).map((word) => spelledAsPlace(word, place));
  const words = [ofText(subject), place, ofText(description)].flatMap((part) => part.toSorted(byRarity));
  return [...new Set([...places.map(placeTerm), ...words.map(({ token }) => termOf(token))])];
}
