import type { AccessPoints } from '../../domain/foundation/vocabulary/access-points.ts';
import { partsOf } from '../../domain/foundation/vocabulary/gsm7.ts';
import type { PlainAnswer } from '../../domain/messaging/sms/sms-inbox.ts';
import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import { dialledPath } from '../dialling.ts';
import { fill, placeholdersOf, type Parameters } from '../fill.ts';
import { fillWithoutGap } from '../fill-without-gap.ts';
import { smsAnswerTexts, smsPlaces } from './answers.ts';

/** Where citizens read and write, the fullest first; none: the stage has no place to name. */
function placesOf(accessPoints: AccessPoints, language: Language): readonly string[] {
  const { webAddress } = accessPoints;
  const ussd = dialledPath(accessPoints);
  return [
    ...(ussd !== undefined && webAddress !== undefined
      ? [fill(smsPlaces.both, { ussd, web: webAddress }, language)]
      : []),
    ...(ussd === undefined ? [] : [fill(smsPlaces.ussd, { ussd }, language)]),
    ...(webAddress === undefined ? [] : [fill(smsPlaces.web, { web: webAddress }, language)]),
  ];
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
 * Sentences as one SMS, in one language, with the fullest places that fit. One that names `{place}` or `{ussd}` is left out
 * where the stage has none; `{where}` is empty there. Throws `MissingParameter`.
 */
export function smsSentences(sentences: readonly Sentence[], { language, accessPoints }: TextFacts): string {
  const ussd = dialledPath(accessPoints);
  const textAt = (place?: string): string => {
    const places: Parameters = {
      where: place === undefined ? '' : `: ${place}`,
      ...(place !== undefined && { place }),
      ...(ussd !== undefined && { ussd }),
    };
    const isHere = ({ text }: Sentence): boolean => {
      const named = placeholdersOf(text[language]);
      return ofSomeStages.every((name) => !named.includes(name) || Object.hasOwn(places, name));
    };
    return sentences
      .filter(isHere)
      .map(({ text, parameters }) => fillWithoutGap(text, { ...places, ...parameters }, language))
      .join(' ');
  };
  const [fullest, ...others] = placesOf(accessPoints, language).map(textAt);
  if (fullest === undefined) return textAt();
  return others.reduce((fuller, shorter) => (partsOf(shorter) < partsOf(fuller) ? shorter : fuller), fullest);
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
