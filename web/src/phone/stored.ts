import type { ChosenFile } from '../files/chosen-file.ts';
import type { TicketAnswers } from '../ticket-form/ticket-answers.ts';
import type { TicketRequest } from './outbox-ticket.ts';
/** A ticket whose sender asked this phone to keep its number and secret. */
export interface SavedTicket {
  readonly number: string;
  readonly secret: string;
  /** What its sender calls it. */
  readonly label: string;
  /** In milliseconds of the clock. */
  readonly keptAt: number;
}

/** What another app handed over to begin a ticket with. */
export interface SharedFiles {
  readonly files: readonly File[];
  readonly text: string;
  /** In milliseconds of the clock. */
  readonly at: number;
}

/** A ticket that is being written. */
export interface TicketDraft {
  /** Its idempotency key: whatever is tried with it, one ticket comes of it. */
  readonly key: string;
  readonly answers: TicketAnswers;
  readonly files: readonly ChosenFile[];
  /** The questions that its writer went on from. */
  readonly passed: readonly string[];
  /** What may have arrived of it before it was taken back to be changed. */
  readonly tried: readonly TicketRequest[];
}
