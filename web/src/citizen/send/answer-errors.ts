import { isTicketNumber } from '../../../../domain/foundation/vocabulary/check-digit.ts';
import { citizenTexts } from '../../../../domain/foundation/vocabulary/citizen-texts.ts';
import { internationalForm } from '../../../../domain/foundation/vocabulary/phones.ts';
import { readText, type TextError } from '../../../../domain/foundation/vocabulary/plain-text.ts';
import {
  missingBy,
  unless,
  type ErrorAtField,
  type MissingAnswer,
  type TextCheck,
} from '../../ticket-form/missing-answers.ts';
import type { SendStep } from '../../ticket-form/send-step.ts';
import type { TicketAnswers } from '../../ticket-form/ticket-answers.ts';

/** What can be wrong with an answer before it is sent; the texts say it in words. */
export type AnswerError = MissingAnswer | TextError | 'not-a-phone' | 'not-a-ticket-number';

/** What is wrong with a text; where it may be left out, an empty one is fine. */
const checkText: TextCheck<AnswerError> = (field, written, kind, missing) => {
  if (written.trim() === '') return missing === undefined ? [] : [{ field, fault: missing }];
  const read = readText(written, citizenTexts[kind]);
  if ('text' in read) return [];
  return [{ field, fault: read.fault, ...(read.parameters && { limit: read.parameters.limit }) }];
};

const missingAt = missingBy(checkText);

/** What is to be put right before this question is answered. The API checks again, and knows more. */
export const answerErrorsAtStep = (
  step: SendStep,
  answers: TicketAnswers,
): readonly ErrorAtField<AnswerError>[] => [...missingAt[step](answers), ...wrongAt(step, answers)];

function wrongAt(step: SendStep, { cites, phone }: TicketAnswers): readonly ErrorAtField<AnswerError>[] {
  if (step === 'words')
    return unless(cites === undefined || isTicketNumber(cites), 'cites', 'not-a-ticket-number');
  if (step !== 'contact') return [];
  return unless(phone.trim() === '' || internationalForm(phone) !== undefined, 'phone', 'not-a-phone');
}
