import type { Instant } from '../time/instant.ts';

/** What is answered to an SMS. */
export const smsAnswers = [
  'nothing-written', // it has no words, or a number alone
  'received', // it is the citizen's message by now
  'closed', // its ticket is closed
  'too-often', // its ticket had its messages of the day
  'which-ticket', // the phone has several open tickets
  'not-of-phone', // the number is no ticket's that can be found by this phone
  'how-to-send', // nothing can be made of it
  'how-to-act', // its first word belongs to an act
  'stopped',
  'started',
] as const;
export type SmsAnswer = (typeof smsAnswers)[number];

/** What is made of an SMS: decided once, and the same however often it is delivered. */
export interface SmsDecision {
  /** When it was decided first. */
  readonly at: Instant;
  /** Absent: nothing is answered, or what becomes of the message says it. */
  readonly answer?: SmsAnswer;
  /** The ticket whose citizen's message it is. */
  readonly number?: string;
  /** It stops the SMS to the phone, or lets them go again. */
  readonly stop?: boolean;
}

/** The answers of one kind to a phone on one local day. */
export interface AnswerOfDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The phone as a keyed hash that means nothing on another day. */
  readonly phoneHash: string;
  /** Kinds of answers that are given once a day together. */
  readonly kind: string;
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
  /** Takes the answer of the day. False: it was given. */
  takeAnswer(answer: AnswerOfDay, at: Instant): Promise<boolean>;
  /** It was surely not sent: it may be taken again. */
  giveAnswerBack(answer: AnswerOfDay): Promise<void>;
}
