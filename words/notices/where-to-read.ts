import type { AccessPoints } from '../../domain/foundation/vocabulary/access-points.ts';
import { partsOf } from '../../domain/foundation/vocabulary/gsm7.ts';
import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import { dialledPath } from '../dialling.ts';
import type { Parameters } from '../fill.ts';
import { fillWithoutGap } from '../fill-without-gap.ts';

/** The ways to say where citizens read and write. */
export const whereWordings = ['ussdOrWeb', 'ussd', 'web', 'neither'] as const;
type WhereWording = (typeof whereWordings)[number];

/** What each of them names. */
export const placesNamed: Readonly<Record<WhereWording, readonly (keyof AccessPoints)[]>> = {
  ussdOrWeb: ['ussdCode', 'webAddress'],
  ussd: ['ussdCode'],
  web: ['webAddress'],
  neither: [],
};

/** What stands for `{where}`. */
export type WhereTexts = Readonly<Record<WhereWording, Text>>;

/** What can be said in a stage: all that it has first, then each alone, what every phone can dial first. Never nothing. */
function waysToSay(where: WhereTexts, accessPoints: AccessPoints, language: Language): readonly string[] {
  const { webAddress } = accessPoints;
  const ussdCode = dialledPath(accessPoints);
  const alone = [
    ...(ussdCode === undefined ? [] : [fillWithoutGap(where.ussd, { ussdCode }, language)]),
    ...(webAddress === undefined ? [] : [fillWithoutGap(where.web, { webAddress }, language)]),
  ];
  if (alone.length === 0) return [where.neither[language]];
  if (ussdCode === undefined || webAddress === undefined) return alone;
  return [fillWithoutGap(where.ussdOrWeb, { ussdCode, webAddress }, language), ...alone];
}

export interface UnplacedText {
  readonly text: Text;
  /** All that the text asks for but `where`. */
  readonly parameters: Parameters;
  readonly language: Language;
}

/**
 * The text of an SMS that says where: at every access point of the stage, else by the code to dial, else at the address,
 * whichever comes first of those that take the fewest messages. Throws `MissingParameter`. Source: docs/rules.md, What is said.
 */
export function fillWithPlaces(
  { text, parameters, language }: UnplacedText,
  where: WhereTexts,
  accessPoints: AccessPoints,
): string {
  return waysToSay(where, accessPoints, language)
    .map((places) => fillWithoutGap(text, { ...parameters, where: places }, language))
    .reduce((fuller, shorter) => (partsOf(shorter) < partsOf(fuller) ? shorter : fuller));
}
