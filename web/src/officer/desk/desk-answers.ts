import type { DeskWay } from '../../../../domain/foundation/vocabulary/kinds.ts';
import type { TicketAnswers } from '../../ticket-form/ticket-answers.ts';

/** What was answered at the desk so far: what a citizen is asked, how it came, and when. */
export interface DeskAnswers extends TicketAnswers {
  readonly way: DeskWay;
  /** Local date of the received stamp, `YYYY-MM-DD`. Empty: none. */
  readonly receivedDate: string;
  /** Its time of day in the offices, `HH:mm`. Empty: none. */
  readonly receivedTime: string;
}
