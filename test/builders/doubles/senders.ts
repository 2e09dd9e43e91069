import type { EmailSender, SendOutcome, SmsSender } from '../../../domain/messaging/notices/senders.ts';

export interface SentSms {
  readonly to: string;
  readonly text: string;
}
export interface SentEmail extends SentSms {
  readonly subject: string;
}

/** What a provider does with the next messages: takes them and says so, or one of these, one each. */
export type ProviderAnswer =
  | SendOutcome
  /** Takes the message, and its answer is lost. */
  | 'takes-and-times-out'
  /** Something that the sender did not foresee. */
  | 'throws';

/** A provider in memory: it keeps what it took. */
export class MemorySender<Message> {
  readonly taken: Message[] = [];
  readonly #answers: ProviderAnswer[] = [];

  /** The next messages are answered so, one each. */
  answer(...answers: readonly ProviderAnswer[]): void {
    this.#answers.push(...answers);
  }

  send(message: Message): Promise<SendOutcome> {
    const answer = this.#answers.shift() ?? { outcome: 'sent' };
    if (answer === 'throws') return Promise.reject(new Error('The provider did something new.'));
    if (answer === 'takes-and-times-out' || answer.outcome === 'sent') this.taken.push(message);
    return Promise.resolve(answer === 'takes-and-times-out' ? { outcome: 'uncertain' } : answer);
  }
}

export const memorySmsSender = (): MemorySender<SentSms> & SmsSender => new MemorySender<SentSms>();
export const memoryEmailSender = (): MemorySender<SentEmail> & EmailSender => new MemorySender<SentEmail>();
