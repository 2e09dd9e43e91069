import type { Language } from '../../../domain/foundation/vocabulary/language.ts';
import type { Failure } from '../api/problem.ts';
import type { ReplyOf, RequestTo } from '../api/routes.ts';
import type { ChosenFile } from '../files/chosen-file.ts';
import type { TicketAnswers } from '../ticket-form/ticket-answers.ts';

/** A ticket as the API takes it. */
export type TicketRequest = RequestTo<'submit-ticket'>;
/** What the API answers to who sent one. */
export type SentReceipt = ReplyOf<'submit-ticket'>;

/** Not sent, as far as this phone knows. */
interface Waiting {
  readonly is: 'waiting';
  readonly tries: number;
  /** No try by itself before then, in milliseconds of the clock. */
  readonly notBefore: number;
  readonly because?: Failure | undefined;
}

/** The API takes it only once it was corrected. */
interface Refused {
  readonly is: 'refused';
  readonly because: Failure;
}

/** Sent: its receipt waits here until it was kept. */
interface Received {
  readonly is: 'received';
  readonly receipt: SentReceipt;
  /** It was sent as it had been before the last change. */
  readonly earlier: boolean;
}

/** What is known of a ticket all the way: it is on the phone from the tap on "send" until its receipt was kept. */
interface OnItsWay {
  /** Its idempotency key, made when the draft was begun: however often it is sent, it is one ticket. */
  readonly key: string;
  /** Language of the receipt. */
  readonly language: Language;
  /** Nobody who picks up the phone should see what it is about. */
  readonly discreet: boolean;
  /** Its matter is sensitive: its sender can leave quickly. */
  readonly sensitive: boolean;
  /** They follow once there is a receipt. */
  readonly files: readonly ChosenFile[];
  /** Put into the outbox at, in milliseconds of the clock. */
  readonly since: number;
}

/** A ticket that is still to be sent. */
export interface UnsentTicket extends OnItsWay {
  readonly body: TicketRequest;
  /** What may have arrived: every body that ever left. */
  readonly tried: readonly TicketRequest[];
  /** What it was made of, should it have to be changed. */
  readonly answers: TicketAnswers;
  readonly state: Waiting | Refused;
}

/** A ticket that was sent. Its words, and who sent it, are on the phone no longer. */
export interface AnsweredTicket extends OnItsWay {
  readonly state: Received;
}

export type OutboxTicket = UnsentTicket | AnsweredTicket;

export const isReceived = (ticket: OutboxTicket): ticket is AnsweredTicket => ticket.state.is === 'received';

/** Where tickets on their way are kept. */
export interface OutboxStore {
  readonly all: () => Promise<readonly OutboxTicket[]>;
  readonly find: (key: string) => Promise<OutboxTicket | undefined>;
  /** Changes what is there under a key, and nothing comes between. No ticket: none is kept. */
  readonly change: (
    key: string,
    change: (there: OutboxTicket | undefined) => OutboxTicket | undefined,
  ) => Promise<OutboxTicket | undefined>;
  readonly remove: (key: string) => Promise<void>;
}
