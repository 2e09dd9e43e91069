import type { AccessPoints } from '../../domain/vocabulary/access-points.ts';
import type { PlainAnswer } from '../../domain/sms/sms-inbox.ts';
import type { Language, Text } from '../../domain/vocabulary/language.ts';
import { fill, fillWithoutGap, placeholdersOf, type Parameters } from '../fill.ts';
import { smsAnswerTexts, smsPlaces } from './answers.ts';

/** Where citizens read and write; undefined: the stage has no place to name. */
function placeOf({ ussdCode, webAddress }: AccessPoints, language: Language): string | undefined {
  if (ussdCode !== undefined && webAddress !== undefined)
    return fill(smsPlaces.both, { ussd: ussdCode, web: webAddress }, language);
  if (ussdCode !== undefined) return fill(smsPlaces.ussd, { ussd: ussdCode }, language);
  return webAddress === undefined ? undefined : fill(smsPlaces.web, { web: webAddress }, language);
}

/** A sentence with what it names, besides where to go on. */
export interface Sentence {
  readonly text: Text;
  readonly parameters?: Parameters;
}

interface TextFacts {
  readonly language: Language;
  readonly accessPoints: AccessPoints;
}

/** What only some stages have: a sentence that names it is left out elsewhere. */
const ofSomeStages = ['place', 'ussd'] as const;

/**
 * Sentences as one SMS, in one language. One that names `{place}` or `{ussd}` is left out where the stage has none;
 * `{where}` is empty there. Throws `MissingParameter`.
 */
export function smsSentences(sentences: readonly Sentence[], { language, accessPoints }: TextFacts): string {
  const place = placeOf(accessPoints, language);
  const places: Parameters = {
    where: place === undefined ? '' : `: ${place}`,
    ...(place !== undefined && { place }),
    ...(accessPoints.ussdCode !== undefined && { ussd: accessPoints.ussdCode }),
  };
  const isHere = ({ text }: Sentence): boolean => {
    const named = placeholdersOf(text[language]);
    return ofSomeStages.every((name) => !named.includes(name) || Object.hasOwn(places, name));
  };
  return sentences
    .filter(isHere)
    .map(({ text, parameters }) => fillWithoutGap(text, { ...places, ...parameters }, language))
    .join(' ');
}

/** What an SMS is answered in one text, in one language. Throws `MissingParameter`. */
export function smsAnswerText(
  answer: PlainAnswer,
  { number, ...facts }: TextFacts & { readonly number?: string | undefined },
): string {
  const { says, goesOn, ends } = smsAnswerTexts[answer];
  const parameters: Parameters = number === undefined ? {} : { number };
  const texts = [says, goesOn, ends].filter((text) => text !== undefined);
  return smsSentences(
    texts.map((text) => ({ text, parameters })),
    facts,
  );
}
