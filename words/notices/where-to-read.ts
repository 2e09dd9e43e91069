import type { AccessPoints } from '../../domain/foundation/vocabulary/access-points.ts';
import { partsOf } from '../../domain/foundation/vocabulary/gsm7.ts';
import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import { dialledPath } from '../dialling.ts';
import type { Parameters } from '../fill.ts';
import { fillWithoutGap } from '../fill-without-gap.ts';

/**
 * The ways to say where citizens read and write, the fullest first. A simple phone shows no files: with a code, they are said to be
 * on the web, and never instead of the code.
 */
export const whereWordings = [
  'ussdAndFilesOnWeb',
  'ussdWithFiles',
  'ussdOrWeb',
  'ussd',
  'webWithFiles',
  'web',
  'neither',
] as const;
type WhereWording = (typeof whereWordings)[number];

/** What each of them names. */
export const placesNamed: Readonly<Record<WhereWording, readonly (keyof AccessPoints)[]>> = {
  ussdAndFilesOnWeb: ['ussdCode', 'webAddress'],
  ussdWithFiles: ['ussdCode'],
  ussdOrWeb: ['ussdCode', 'webAddress'],
  ussd: ['ussdCode'],
  webWithFiles: ['webAddress'],
  web: ['webAddress'],
  neither: [],
};

/** Those that say that there are files. */
const withFiles: readonly WhereWording[] = ['ussdAndFilesOnWeb', 'ussdWithFiles', 'webWithFiles'];

/** What stands for `{where}`. */
export type WhereTexts = Readonly<Record<WhereWording, Text>>;

/** What can be said in a stage: all that it has first, what every phone can dial before the address. Never nothing. */
function waysToSay(
  where: WhereTexts,
  accessPoints: AccessPoints,
  { language, files }: Pick<UnplacedText, 'language' | 'files'>,
): readonly string[] {
  const { webAddress } = accessPoints;
  const ussdCode = dialledPath(accessPoints);
  const places = {
    ...(ussdCode !== undefined && { ussdCode }),
    ...(webAddress !== undefined && { webAddress }),
  };
  const ways = whereWordings.filter(
    (wording) =>
      placesNamed[wording].length > 0 &&
      placesNamed[wording].every((place) => place in places) &&
      (files === true || !withFiles.includes(wording)),
  );
  return ways.length === 0
    ? [where.neither[language]]
    : ways.map((wording) => fillWithoutGap(where[wording], places, language));
}

export interface UnplacedText {
  readonly text: Text;
  /** All that the text asks for but `where`. */
  readonly parameters: Parameters;
  readonly language: Language;
  /** What it tells of comes with files. */
  readonly files?: boolean | undefined;
}

/**
 * The text of an SMS that says where: at every access point of the stage, else by the code to dial, else at the address,
 * whichever comes first of those that take the fewest messages. That there are files, and where, is said where it takes no message
 * more. Throws `MissingParameter`. Source: docs/rules.md, What is said.
 */
export function fillWithPlaces(
  { text, parameters, language, files }: UnplacedText,
  where: WhereTexts,
  accessPoints: AccessPoints,
): string {
  return waysToSay(where, accessPoints, { language, files })
    .map((places) => fillWithoutGap(text, { ...parameters, where: places }, language))
    .reduce((fuller, shorter) => (partsOf(shorter) < partsOf(fuller) ? shorter : fuller));
}
