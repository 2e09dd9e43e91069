import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import type { AccessPoints } from '../../domain/foundation/vocabulary/access-points.ts';
import { dialledPath } from '../dialling.ts';
import { fill } from '../fill.ts';
import { catalogue } from '../catalogue.ts';

const t = catalogue<typeof import('#texts/sms')>('sms');

/** A ticket that came with a phone, as its owner is told of it. */
interface TicketNamed {
  readonly number: string;
  /** `14/12` */
  readonly day: string;
  readonly institution?: string;
}

interface QuestionFacts {
  /** How many tickets are asked about in all. */
  readonly count: number;
  readonly language: Language;
  readonly accessPoints: AccessPoints;
}

const texts = t.phoneQuestion;

/**
 * Asks the owner of a phone about tickets that came with it, in one SMS. None named: there are too many for one, and whoever dials is
 * asked. Undefined: they are, and the stage has no place to dial.
 */
export function phoneQuestionText(
  named: readonly TicketNamed[],
  { count, language, accessPoints }: QuestionFacts,
): string | undefined {
  const [first, ...others] = named;
  const ussd = dialledPath(accessPoints);
  if (first === undefined)
    return ussd === undefined ? undefined : fill(texts.many, { count, ussd }, language);
  if (others.length > 0) {
    const list = named.map(({ number, day }) => `${number} (${day})`).join(', ');
    return fill(texts.some, { list }, language);
  }
  const { number, day, institution } = first;
  return institution === undefined
    ? fill(texts.one, { number, day }, language)
    : fill(texts.oneOf, { number, day, institution }, language);
}
