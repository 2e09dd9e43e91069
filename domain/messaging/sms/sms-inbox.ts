import type { Instant } from '../../foundation/time/instant.ts';

/** What is answered in one text, whatever the ticket. */
export const plainAnswers = [
  'nothing-written', // it has no words, or a number alone
  'received', // it is the citizen's message by now
  'closed', // its ticket is closed
  'too-often', // its ticket had its messages of the day
  'which-ticket', // the phone has several open tickets
  'not-of-phone', // the number is no ticket's that can be found by this phone
  'how-to-send', // nothing can be made of it
  'help',
  'phone-confirmed', // its owner said that the tickets are theirs
  'phone-confirmed-send-again', // so, and an SMS that waited is no message of any
  'phone-disowned', // its owner said that they are not
  'phone-disowned-send-again', // so, and an SMS that waited is no message of any
  'stopped',
  'started',
] as const;
export type PlainAnswer = (typeof plainAnswers)[number];

/** What is answered by what the tickets are that it is asked about. */
const answersAboutTickets = ['status', 'secret', 'appeal', 'how-to-act'] as const;

/** What is answered to an SMS. */
export const smsAnswers = [...plainAnswers, ...answersAboutTickets] as const;
export type SmsAnswer = (typeof smsAnswers)[number];

/** What is made of an SMS: decided once, and the same however often it is delivered. */
export interface SmsDecision {
  /** When it was decided first. */
  readonly at: Instant;
  /** Absent: nothing is answered, or what becomes of the message says it. */
  readonly answer?: SmsAnswer;
  /** The ticket whose citizen's message it is. */
  readonly number?: string;
  /** The tickets of the phone that it asks about. */
  readonly about?: readonly string[];
  /** It may belong to a ticket for which the phone is not confirmed: it waits for what its owner says of that. */
  readonly held?: true;
  /** What the owner of the phone says of the tickets that they were asked about. */
  readonly isTheirs?: boolean;
  /** It stops the SMS to the phone, or lets them go again. */
  readonly stop?: boolean;
}

/** The answers of one kind to a phone on one local day. */
export interface AnswersOfDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The phone as a keyed hash that means nothing on another day. */
  readonly phoneHash: string;
  /** Kinds of answers that are counted together. */
  readonly kind: string;
}

/** An answer to one message: a message gets none of its kind twice. */
export interface AnswerOfDay extends AnswersOfDay {
  /** The hash of the name that the provider gave the message. */
  readonly message: string;
}

/**
 * What is known of SMS that came in: neither who sent one nor what it says.
 * Every method throws `StoreUnavailable` when the store cannot be reached; the write may have happened then.
 */
export interface SmsInbox {
  /**
   * Keeps what was decided about a message, by the hash of the name that its provider gave it, for ten days. Gives the
   * first decision, which is another one where the message came before.
   */
  decideOnce(message: string, decision: SmsDecision): Promise<SmsDecision>;
  /** Takes one of the `most` answers of the day. False: they were given, or the message has its own. */
  takeAnswer(answer: AnswerOfDay, most: number, at: Instant): Promise<boolean>;
  /** It was surely not sent: it may be taken again. */
  giveAnswerBack(answer: AnswerOfDay): Promise<void>;
}
