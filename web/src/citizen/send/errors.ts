import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { errorsOf, type Failure } from '../../api/problem.ts';
import { errorsInAnswers, fieldsOf } from '../../forms/answers.ts';
import type { SendStep } from '../../ticket-form/send-step.ts';
import { writtenOf, type TicketAnswers } from '../../ticket-form/ticket-answers.ts';
import type { ErrorAtStep } from './errors-in-hand.ts';
import { questionsAt, questionsOfSending } from './questions-of-sending.ts';

/** What is to be put right before going on from a page. The API checks again, and knows more. */
export const errorsAtStep = (
  step: SendStep,
  answers: TicketAnswers,
  language: Language,
): readonly ErrorAtStep[] =>
  errorsInAnswers(questionsAt(step), writtenOf(answers), answers).map(({ field, text }) => ({
    field,
    step,
    text: text[language],
  }));

/** What the API refuses of a ticket, at the questions where it is put right. */
export const errorsOfRefusal = (failure: Failure, language: Language): readonly ErrorAtStep[] =>
  errorsOf(failure, language, fieldsOf(questionsOfSending)).map((error) => ({
    ...error,
    step: questionsOfSending.find(({ name }) => name === error.field)?.step,
  }));
