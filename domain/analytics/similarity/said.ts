import { wordsOf } from '../../institutions/registry/search-words.ts';
import type { Said, Tells } from '../../foundation/vocabulary/said.ts';
import { isSmallNumber, withAmounts, withoutThousandsSigns } from './amounts.ts';
import { spelledOut } from './spelled-out.ts';
import { stemOf } from '../../foundation/text/stem.ts';
import { isWordOfTables, surerOf, tellingOf } from '../../foundation/text/word-groups.ts';

/** Longer words are no words: an address, a slip, or somebody who tries what happens. */
const longestWord = 30;

/** X-ray, e-filing: some write one word, some two. */
const letterBeforeWord = /(?<!\p{Letter})(\p{Letter})-(?=\p{Letter})/gu;

/** So many words of a text are compared, the first; a description of 4,000 characters has some 600. */
export const mostWordsCompared = 150;

/** Words for things with names of their own: the street of Kizuiani, Mgusu primary school. */
const named = new Set(
  'mtaa mitaa kijiji kijijini kitongoji kata shule msingi sekondari zahanati hospitali soko barabara njia mto daraja uwanja kituo stendi chuo baa'.split(
    ' ',
  ),
);
const namedInEnglish = new Set(
  'road street primary secondary school river market village hospital bridge'.split(' '),
);
const joining = new Set(['ya', 'wa', 'la', 'cha', 'za', 'kwa']);
const hasDigits = /\d/u;
/** Kinds of such kinds, between the kind and the name: shule ya msingi ya Kibada, daraja la mto Wami. */
const kindsOfKinds = new Set([
  'msingi',
  'sekondari',
  'polisi',
  'afya',
  'mabasi',
  'mto',
  'kijiji',
  'kijijini',
  'mtaa',
  'kitongoji',
]);

const isNameLike = (word: string | undefined): word is string =>
  word !== undefined &&
  !isWordOfTables(word) &&
  !named.has(word) &&
  tellingOf(word) !== undefined &&
  !hasDigits.test(word);

/** Where the name of what stands at `at` begins: behind what joins them, and kinds of its kind. */
function afterKind(words: readonly string[], at: number): number {
  let next = at + 1;
  while (joining.has(words[next] ?? '') || kindsOfKinds.has(words[next] ?? '')) next += 1;
  return next;
}

/** The places in `words` at which the name of a street, a village or a school stands. */
function namesIn(words: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [at, word] of words.entries()) {
    const name = afterKind(words, at);
    const isJoined = name > at + 1 || kindsOfKinds.has(word);
    if (named.has(word) && isJoined && isNameLike(words[name])) places.add(name);
    if (namedInEnglish.has(word) && isNameLike(words[at - 1])) places.add(at - 1);
  }
  return places;
}

/**
 * What a text says. The words of `place`, the names of the place that was chosen beside it, tell as little as what
 * everybody there writes about. The order of the words counts for nothing, but in a name (the street of …) and in an
 * amount (elfu tano).
 */
export function saidIn(text: string, place: readonly string[] = []): Said {
  const all = wordsOf(withoutThousandsSigns(text).replace(letterBeforeWord, '$1'))
    .filter((word) => word.length <= longestWord)
    .slice(0, mostWordsCompared)
    .map(spelledOut);
  const words = withAmounts(all).filter((word) => !isSmallNumber(word));
  const names = namesIn(words);
  const ofPlace = new Set(place.flatMap(wordsOf).map(stemOf));
  const said = new Map<string, Tells>();
  for (const [at, word] of words.entries()) {
    const telling = tellingOf(word);
    if (telling === undefined) continue;
    const token = names.has(at) ? stemOf(word) : telling.token;
    const tells = names.has(at) ? 'name' : ofPlace.has(token) ? 'subject' : telling.tells;
    said.set(token, surerOf(said.get(token), tells));
  }
  return said;
}

/** Removes words that only the writer uses; words of the tables, which stand in no text alone, are left. */
export const onlyOfTheField = (said: Said): Said =>
  new Map([...said].filter(([, tells]) => tells === 'matter' || tells === 'subject'));
