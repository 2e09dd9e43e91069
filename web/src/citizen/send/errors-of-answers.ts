import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { errorsOf, type Failure } from '../../api/problem.ts';
import type { FormError } from '../../design/error-summary.tsx';
import { fieldsOfTicketRefusals } from '../../ticket-form/fields-of-ticket-refusals.ts';
import type { TicketAnswers } from '../../ticket-form/ticket-answers.ts';
import { answerErrorsAtStep, type SendField } from './answer-errors.ts';
import type { SendStep } from './send-step.ts';
import { answerErrorTexts } from './texts.ts';

/** Where each field is asked for. */
const stepOfField: Readonly<Record<SendField, SendStep>> = {
  kind: 'kind',
  category: 'matter',
  subject: 'words',
  description: 'words',
  remedy: 'words',
  cites: 'words',
  region: 'place',
  council: 'place',
  ward: 'place',
  point: 'place',
  office: 'office',
  about: 'about',
  officer: 'about',
  files: 'files',
  openness: 'you',
  phone: 'contact',
  email: 'contact',
  name: 'contact',
  language: 'notices',
  safe: 'notices',
  'about-head': 'check',
};

/** Which field an error of the API is about: by its pointer, or by the problem as a whole. */
const fieldOfRefusal: Readonly<Record<string, SendField>> = {
  ...fieldsOfTicketRefusals,
  '/place/point': 'point',
};

const isField = (field: string | undefined): field is SendField =>
  field !== undefined && Object.hasOwn(stepOfField, field);

/** An error, and the question that it belongs to; none where it concerns the ticket as a whole. */
export interface ErrorAtStep extends FormError {
  readonly step?: SendStep | undefined;
}

/** What the API refuses of a ticket, at the questions where it is put right. */
export const errorsOfRefusal = (failure: Failure, language: Language): readonly ErrorAtStep[] =>
  errorsOf(failure, language, fieldOfRefusal).map((error) => ({
    ...error,
    step: isField(error.field) ? stepOfField[error.field] : undefined,
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
    text: answerErrorTexts[error](limit)[language],
  }));
