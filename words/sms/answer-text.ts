import type { AccessPoints } from '../../domain/vocabulary/access-points.ts';
import type { SmsAnswer } from '../../domain/sms/sms-inbox.ts';
import type { Language, Text } from '../../domain/vocabulary/language.ts';
import { fill, fillWithoutGap, type Parameters } from '../fill.ts';
import { smsAnswerTexts, smsPlaces } from './answers.ts';

/** Where citizens read and write; undefined: the stage has no place to name. */
function placeOf({ ussdCode, webAddress }: AccessPoints, language: Language): string | undefined {
  if (ussdCode !== undefined && webAddress !== undefined)
    return fill(smsPlaces.both, { ussd: ussdCode, web: webAddress }, language);
  if (ussdCode !== undefined) return fill(smsPlaces.ussd, { ussd: ussdCode }, language);
  return webAddress === undefined ? undefined : fill(smsPlaces.web, { web: webAddress }, language);
}

interface AnswerFacts {
  readonly language: Language;
  readonly accessPoints: AccessPoints;
  readonly number?: string | undefined;
  /** What was wanted, at the beginning of a sentence. */
  readonly act?: Text | undefined;
}

/** What an SMS is answered, in one language. Throws `MissingParameter`. */
export function smsAnswerText(
  answer: SmsAnswer,
  { language, accessPoints, number, act }: AnswerFacts,
): string {
  const { says, goesOn, ends } = smsAnswerTexts[answer];
  const place = placeOf(accessPoints, language);
  const parameters: Parameters = {
    ...(number !== undefined && { number }),
    ...(act !== undefined && { Act: act }),
    ...(place !== undefined && { place }),
  };
  const sentences = [says, ...(place !== undefined && goesOn ? [goesOn] : []), ...(ends ? [ends] : [])];
  return sentences.map((text) => fillWithoutGap(text, parameters, language)).join(' ');
}
