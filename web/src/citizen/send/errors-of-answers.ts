import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { errorsOf, type Failure } from '../../api/problem.ts';
import type { FormError } from '../../design/error-summary.tsx';
import { fieldsOfTicketRefusals } from '../../ticket-form/fields-of-ticket-refusals.ts';
import { stepOfField, type TicketFormField } from '../../ticket-form/missing-answers.ts';
import type { SendStep } from '../../ticket-form/send-step.ts';
import type { TicketAnswers } from '../../ticket-form/ticket-answers.ts';
import { answerErrorsAtStep } from './answer-errors.ts';
import { answerErrorTexts } from './texts.ts';
import { fill } from '../../../../words/fill.ts';

/** Which field an error of the API is about: by its pointer, or by the problem as a whole. */
const fieldOfRefusal: Readonly<Record<string, TicketFormField>> = {
  ...fieldsOfTicketRefusals,
  '/place/point': 'point',
};

/** An error, and the question that it belongs to; none where it concerns the ticket as a whole. */
export interface ErrorAtStep extends FormError {
  readonly step?: SendStep | undefined;
}

/** What the API refuses of a ticket, at the questions where it is put right. */
export const errorsOfRefusal = (failure: Failure, language: Language): readonly ErrorAtStep[] =>
  errorsOf(failure, language, fieldOfRefusal).map((error) => ({
    ...error,
    step: stepOfField(error.field),
  }));

/** What is wrong with the answers to one question. */
export const errorsAtStep = (
  step: SendStep,
  answers: TicketAnswers,
  language: Language,
): readonly ErrorAtStep[] =>
  answerErrorsAtStep(step, answers).map(({ field, fault: error, limit = 0 }) => ({
    field,
    step,
    text: fill(answerErrorTexts[error], { limit }, language),
  }));
