import type { DeskWay } from '../../../../domain/foundation/vocabulary/desk-ways.ts';
import type { TicketAnswers } from '../../ticket-form/ticket-answers.ts';

/** What was answered at the desk so far: what a citizen is asked, how it came, and when. */
export interface DeskAnswers extends TicketAnswers {
  readonly way: DeskWay;
  /** Local date of the received stamp, `YYYY-MM-DD`. Empty: none. */
  readonly receivedDate: string;
  /** Its time of day in the offices, `HH:mm`. Empty: none. */
  readonly receivedTime: string;
  /** Whether the citizen was called back before it was written down. Empty: no. */
  readonly called: '' | 'reached' | 'not-reached';
  /** Local date and time of that call, as of the stamp. */
  readonly calledDate: string;
  readonly calledTime: string;
}
