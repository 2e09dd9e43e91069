import type { TicketAnswers } from '../../ticket-form/ticket-answers.ts';
import type { SendField } from './answer-errors.ts';

/** What each question is given. */
export interface StepProps {
  readonly answers: TicketAnswers;
  readonly change: (changes: Partial<TicketAnswers>) => void;
  /** What is wrong with the answer in a field, in the language of the page. */
  readonly mistakeAt: (field: SendField) => string | undefined;
}
