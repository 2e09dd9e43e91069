import type { Act } from '../../../../domain/foundation/vocabulary/acts.ts';
import { textRulesOf } from '../../../../domain/foundation/vocabulary/officer-texts.ts';
import { charactersIn } from '../../../../domain/foundation/vocabulary/plain-text.ts';
import type { WrittenPart } from '../../../../domain/foundation/vocabulary/written-parts.ts';
import type { Asked, QuestionOf } from '../../forms/question.ts';
import type { OfficersAnswer } from '../platform/officers-answers.ts';
import { dateNotAheadText, questionTexts as texts, tooShortText } from './officer-act-texts.ts';

type Said = Pick<Asked<unknown>, 'label' | 'hint' | 'missing'>;

/** A part of what is written with an act, as long as that part of it may be. */
export function writtenQuestion(
  act: Act,
  name: WrittenPart,
  said: Said,
  kind: 'words' | 'line' = 'words',
): QuestionOf<unknown> {
  const { atLeast, atMost } = textRulesOf(act, name);
  return {
    ...said,
    kind,
    name,
    atMost,
    check: (text) => (charactersIn(text) < atLeast ? tooShortText(atLeast) : undefined),
  };
}

/** What a date that lies ahead is compared with: today in the offices, `YYYY-MM-DD`. */
interface Today {
  readonly today: string;
}

/** A local date that lies ahead. */
export const dateAhead = {
  kind: 'date',
  after: ({ today }: Today): string => today,
  check: (date: string, { today }: Today) => (date > today ? undefined : dateNotAheadText),
} as const;

type DateAnswer = Extract<OfficersAnswer<Today>, { readonly kind: 'date' }>;

/** Whom what officers write to each other calls on. */
export const mentionsQuestion = {
  kind: 'mentions',
  name: 'mentions',
  label: texts.mentions,
  value: (written: string): readonly string[] | undefined =>
    written === '' ? undefined : written.split(' '),
} as const;

/** What is to be done, and by when: asked of one ticket and of several. */
export const directionQuestions: readonly QuestionOf<Today, DateAnswer>[] = [
  { ...dateAhead, name: 'dueBy', label: texts.dueBy, missing: texts.dueByMissing },
  writtenQuestion('direct', 'message', { label: texts.direction, missing: texts.directionMissing }),
];
