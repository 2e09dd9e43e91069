/**
 * How people spell by SMS, in the order in which it is undone: sounds that are one in many mouths (r and l, dh and z, th
 * and s), letters for syllables (cjaridhika), and letters that are typed twice.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/c(?=[bdfgjklmnpqrstvwyz])/gu, 'si'],
  [/c(?!h)/gu, 's'],
  [/dh/gu, 'z'],
  [/[ts]h/gu, 's'],
  [/gh/gu, 'g'],
  [/x/gu, 's'],
  [/q/gu, 'k'],
  [/r/gu, 'l'],
  [/(?<=i)y(?=a)/gu, ''],
  [/(?<=u)w(?=a)/gu, ''],
  [/(?<=[aeiou])h/gu, ''],
  [/(.)\1+/gu, '$1'],
];

/** A word as it sounds: words that people take for one are the same. It must be lower-case, without accents. */
export const asItSounds = (word: string): string =>
  spellings.reduce((spelled, [pattern, sound]) => spelled.replaceAll(pattern, sound), word);
