/*
 * How the owner of a phone answers by SMS whether tickets that came with it are theirs. Words of their own, and the plain yes and no,
 * which may also answer an office: these count only where nothing else of the phone is open.
 */

/** What an SMS says of it. */
export interface OwnersAnswer {
  readonly isTheirs: boolean;
  /** A plain yes or no. */
  readonly isPlain: boolean;
}

const yes = [
  'NI YANGU',
  'NI ZANGU',
  'NI LANGU',
  'NI WANGU',
  'YANGU',
  'ZANGU',
  'MINE',
  'IT IS MINE',
  'THEY ARE MINE',
];
const no = [
  ...['SI YANGU', 'SI ZANGU', 'SI LANGU', 'SI WANGU', 'SIO YANGU', 'SIO ZANGU', 'SIYO YANGU', 'SIYO ZANGU'],
  ...['NOT MINE', 'IT IS NOT MINE', 'THEY ARE NOT MINE'],
];

const answers: ReadonlyMap<string, OwnersAnswer> = new Map<string, OwnersAnswer>([
  ...yes.map((said) => [said, { isTheirs: true, isPlain: false }] as const),
  ...no.map((said) => [said, { isTheirs: false, isPlain: false }] as const),
  ...['NDIYO', 'NDIO', 'YES'].map((said) => [said, { isTheirs: true, isPlain: true }] as const),
  ...['HAPANA', 'NO'].map((said) => [said, { isTheirs: false, isPlain: true }] as const),
]);

/** Reads an SMS that is nothing but such an answer; undefined: it is another. */
export const ownersAnswerIn = (text: string): OwnersAnswer | undefined => {
  const said = text
    .toLocaleUpperCase('sw')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return answers.get(said) ?? answers.get(said.replace(/^(NDIYO|NDIO|YES|HAPANA|NO) /u, ''));
};
