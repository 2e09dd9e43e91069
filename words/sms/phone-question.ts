import type { Language, Text } from '../../domain/foundation/vocabulary/language.ts';
import type { AccessPoints } from '../../domain/foundation/vocabulary/access-points.ts';
import { dialledPath } from '../dialling.ts';
import { fill } from '../fill.ts';

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

const texts = {
  oneOf: {
    sw: 'Namba yako iliandikwa kwenye ujumbe {number} wa {day} kwa {institution}. Ni wako? Jibu NI WANGU au SI WANGU.',
    en: 'Your number was given with message {number} of {day} to {institution}. Is it yours? Reply MINE or NOT MINE.',
  },
  one: {
    sw: 'Namba yako iliandikwa kwenye ujumbe {number} wa {day}. Ni wako? Jibu NI WANGU au SI WANGU.',
    en: 'Your number was given with message {number} of {day}. Is it yours? Reply MINE or NOT MINE.',
  },
  some: {
    sw: 'Namba yako iliandikwa kwenye jumbe {list}. Zote ni zako? Jibu NI ZANGU au SI ZANGU.',
    en: 'Your number was given with messages {list}. Are all yours? Reply MINE or NOT MINE.',
  },
  many: {
    sw: 'Namba yako iliandikwa kwenye jumbe {count}. Piga {ussd} useme zipi ni zako.',
    en: 'Your number was given with {count} messages. Dial {ussd} to say which are yours.',
  },
} as const satisfies Record<string, Text>;

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
