import type { TicketFormField } from './missing-answers.ts';
import type { TicketQuestionTexts } from './question-texts.ts';
import type { TicketAnswers } from './ticket-answers.ts';

/** What each question of a ticket is given. */
export interface TicketFormProps {
  readonly answers: TicketAnswers;
  readonly change: (changes: Partial<TicketAnswers>) => void;
  /** What is wrong with the answer in a field, in the language of the page. */
  readonly mistakeAt: (field: TicketFormField) => string | undefined;
  /** What is asked in other words than of whoever sends it. */
  readonly texts?: TicketQuestionTexts;
}
