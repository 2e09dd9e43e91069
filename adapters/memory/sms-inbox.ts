import type { AnswerOfDay, SmsDecision, SmsInbox } from '../../domain/sms/sms-inbox.ts';
import { outboxKeys } from '../dynamodb/keys.ts';
import { Scheduler } from './scheduler.ts';

/** What is known of SMS that came in, in memory. */
export class MemorySmsInbox implements SmsInbox {
  readonly #decisions = new Map<string, SmsDecision>();
  readonly #given = new Set<string>();
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  /** Everything in it, for tests to look at. */
  get entries(): readonly unknown[] {
    return [...this.#decisions, ...this.#given];
  }

  decideOnce(message: string, decision: SmsDecision): Promise<SmsDecision> {
    return this.#scheduler.write(() => {
      const first = this.#decisions.get(message) ?? decision;
      this.#decisions.set(message, first);
      return first;
    });
  }

  takeAnswer(answer: AnswerOfDay): Promise<boolean> {
    return this.#scheduler.write(() => {
      const { PK } = outboxKeys.smsAnswer(answer);
      if (this.#given.has(PK)) return false;
      this.#given.add(PK);
      return true;
    });
  }

  giveAnswerBack(answer: AnswerOfDay): Promise<void> {
    return this.#scheduler.write(() => {
      this.#given.delete(outboxKeys.smsAnswer(answer).PK);
    });
  }
}
