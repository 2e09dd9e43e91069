import type { TicketAnswers } from './ticket-answers.ts';

/** What each question of a ticket is given. */
export interface TicketFormProps {
  readonly answers: TicketAnswers;
  readonly change: (changes: Partial<TicketAnswers>) => void;
  /** What is wrong with the answer in a field, in the language of the page. */
  readonly mistakeAt: (field: string) => string | undefined;
}
