import type { Language } from '../../../domain/vocabulary/language.ts';
import type { Failure } from '../api/problem.ts';
import type { components } from '../api/schema.ts';
import type { ChosenFile } from '../files/chosen-file.ts';
import type { TicketAnswers } from './draft.ts';

/** A ticket as the API takes it. */
export type TicketRequest = components['schemas']['SubmitTicketRequest'];
/** What the API answers to who sent one. */
export type SentReceipt = components['schemas']['Receipt'];

/** How far a ticket in the outbox is. */
export type OutboxState =
  /** Not sent, as far as this phone knows. `notBefore`: no try by itself before then, in milliseconds of the clock. */
  | {
      readonly is: 'waiting';
      readonly tries: number;
      readonly notBefore: number;
      readonly because?: Failure | undefined;
    }
  /** The API takes it only once it was corrected. */
  | { readonly is: 'refused'; readonly because: Failure }
  /** Sent: its receipt waits here until it was kept. `earlier`: as it was before the last change. */
  | { readonly is: 'received'; readonly receipt: SentReceipt; readonly earlier: boolean };

/** A ticket on its way: it stays on the phone from the tap on "send" until its receipt was kept. */
export interface OutboxTicket {
  /** Its idempotency key, made when the draft was begun: however often it is sent, it is one ticket. */
  readonly key: string;
  readonly body: TicketRequest;
  /** What may have arrived: every body that ever left. */
  readonly tried: readonly TicketRequest[];
  /** Of the receipt. */
  readonly language: Language;
  /** What it was made of, should it have to be changed. */
  readonly answers: TicketAnswers;
  /** They follow once there is a receipt. */
  readonly files: readonly ChosenFile[];
  /** Put into the outbox at, in milliseconds of the clock. */
  readonly since: number;
  readonly state: OutboxState;
}

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
