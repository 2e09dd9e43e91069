import { lettersOff } from '../../foundation/text/letters-off.ts';
import { wordsOf } from '../../institutions/registry/search-words.ts';
import { type Language, languages } from '../../foundation/vocabulary/language.ts';
import { requestPhrases, type RequestPhrase } from './request-phrases.ts';
import { requestWords, type RequestWord } from './request-words.ts';
import { asItSounds } from './spelling.ts';
import type { SmsRequest } from './sms-requests.ts';

/** What an SMS asks for. */
export interface RequestRead {
  readonly request: SmsRequest;
  /** In which language it was asked. */
  readonly language: Language;
  /** It says nothing else. */
  readonly alone: boolean;
}

/** Digits of a phone, or of a number with a slip in it. Shorter ones say something: an amount, a year, an answer. */
const isLongNumber = /^\d{9,}$/;
/** Letters of the shortest word that may be a letter off. */
const shortestSlip = 5;
/** So many words at most lie between the first and the last word of a request within a longer message. */
const closeTogether = 5;

interface Meaning {
  readonly rows: ReadonlySet<string>;
  readonly languages: ReadonlySet<Language>;
}

const known = Object.entries(requestWords).flatMap(([row, words]) =>
  languages.flatMap((language) =>
    words[language]
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => ({ word, sound: asItSounds(word), row, language })),
  ),
);

/** What each known word means, by how it sounds. */
const meanings: ReadonlyMap<string, Meaning> = new Map(
  [...Map.groupBy(known, ({ sound }) => sound)].map(([sound, rows]) => [
    sound,
    { rows: new Set(rows.map(({ row }) => row)), languages: new Set(rows.map(({ language }) => language)) },
  ]),
);

const isSlip = (typed: string, word: string): boolean =>
  Math.min(typed.length, word.length) >= shortestSlip &&
  Math.abs(typed.length - word.length) <= 1 &&
  lettersOff(typed, word) <= 1;

/** What a word means: as it sounds, else as the first that it is a slip of. */
function meaningOf(word: string): Meaning | undefined {
  const sound = asItSounds(word);
  const slipOf = () => known.find((other) => isSlip(sound, other.sound) || isSlip(word, other.word));
  return meanings.get(sound) ?? meanings.get(slipOf()?.sound ?? '');
}

const meansOneOf = (meaning: Meaning | undefined, rows: readonly RequestWord[]): boolean =>
  rows.some((row) => meaning?.rows.has(row));

type Said = readonly (Meaning | undefined)[];

const isAlone = (said: Said, { words, beside = [], bare = false }: RequestPhrase): boolean => {
  const allowed: readonly RequestWord[] = [
    ...words,
    ...beside,
    ...(bare ? [] : (['polite', 'small'] as const)),
  ];
  return said.every((meaning) => meansOneOf(meaning, allowed)) && hasAll(said, words);
};

/** Each row is said by a word of its own. */
function hasAll(said: Said, rows: readonly RequestWord[]): boolean {
  const [row, ...others] = rows;
  if (row === undefined) return true;
  return said.some(
    (meaning, place) => meansOneOf(meaning, [row]) && hasAll(said.toSpliced(place, 1), others),
  );
}

const isAmidMore = (said: Said, { words, amidMore = false }: RequestPhrase): boolean =>
  amidMore && said.some((_, from) => hasAll(said.slice(from, from + closeTogether), words));

/** English, where no word is of Swahili alone. */
function languageOf(said: Said): Language {
  const only = (language: Language) =>
    said.some((meaning) => meaning?.languages.has(language) === true && meaning.languages.size === 1);
  return only('en') && !only('sw') ? 'en' : 'sw';
}

/**
 * Reads what an SMS asks the service for, numbers of tickets left out of its text; undefined: nothing. A message that says
 * anything else besides is never taken for a request alone. Source: docs/rules.md, Replies by SMS.
 */
export function readRequest(
  text: string,
  { hasNumber }: { readonly hasNumber: boolean },
): RequestRead | undefined {
  const words = wordsOf(text).filter((word) => !isLongNumber.test(word));
  const signs = [...(text.includes('?') ? ['?'] : []), ...(hasNumber ? ['#'] : [])];
  const said = words.map(meaningOf);
  const withSigns = [...said, ...signs.map(meaningOf)];
  const language = languageOf(said);
  const alone = requestPhrases.find((phrase) => isAlone(withSigns, phrase));
  if (alone !== undefined) return { request: alone.request, language, alone: true };
  const amidst = requestPhrases.find((phrase) => isAmidMore(said, phrase));
  return amidst && { request: amidst.request, language, alone: false };
}
