import { swahiliStem } from './swahili-stem.ts';

/**
 * What English words end in, with what takes its place, the first that fits: supplies, leaking, burst pipes. Without lookbehind,
 * which Safari 15 does not read.
 */
const englishEndings: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,})ies$/u, '$1y'],
  [/^(.{2,})sses$/u, '$1ss'],
  [/^(.{2,}[^su])s$/u, '$1'],
  [/^(.{3,})ing$/u, '$1'],
  [/^(.{3,})ed$/u, '$1'],
];

const endsAsSwahili = /[aeiou]$/u;

/** Sounds that people who learnt another language first tell apart less, or write otherwise: balabala, ospitali, thamani. */
const folded: readonly (readonly [RegExp, string])[] = [
  [/^h(?=[aeiou])/u, ''],
  [/r/gu, 'l'],
  [/dh/gu, 'z'],
  [/th/gu, 's'],
  [/gh/gu, 'g'],
  [/kh/gu, 'h'],
  [/(?<letter>[b-df-hj-np-tv-z])\k<letter>/gu, '$<letter>'],
];

function stemOfEither(word: string): string {
  if (endsAsSwahili.test(word)) return swahiliStem(word);
  const ending = englishEndings.find(([end]) => end.test(word));
  if (ending === undefined) return word;
  const [end, instead] = ending;
  const rest = word.replace(end, instead);
  return endsAsSwahili.test(rest) ? swahiliStem(rest) : rest;
}

/**
 * What stays of a word of `wordsOf` in its forms and ways of being written, Swahili or English: Swahili words end in a
 * vowel. Words without letters stay what they are.
 */
export const stemOf = (word: string): string =>
  folded.reduce((stem, [sound, as]) => stem.replace(sound, as), stemOfEither(word));
