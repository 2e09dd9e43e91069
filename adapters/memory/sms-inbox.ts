import type { AnswerOfDay, SmsDecision, SmsInbox } from '../../domain/messaging/sms/sms-inbox.ts';
import { outboxKeys } from '../dynamodb/engine/keys.ts';
import { Scheduler } from './scheduler.ts';

/** What is known of SMS that came in, in memory. */
export class MemorySmsInbox implements SmsInbox {
  readonly #decisions = new Map<string, SmsDecision>();
  readonly #answered = new Map<string, ReadonlySet<string>>();
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  /** Everything in it, for tests to look at. */
  get entries(): readonly unknown[] {
    return [...this.#decisions, ...this.#answered];
  }

  decideOnce(message: string, decision: SmsDecision): Promise<SmsDecision> {
    return this.#scheduler.write(() => {
      const first = this.#decisions.get(message) ?? decision;
      this.#decisions.set(message, first);
      return first;
    });
  }

  takeAnswer(answer: AnswerOfDay, most: number): Promise<boolean> {
    return this.#scheduler.write(() => {
      const { PK } = outboxKeys.smsAnswers(answer);
      const answered = this.#answered.get(PK) ?? new Set();
      if (answered.size >= most || answered.has(answer.message)) return false;
      this.#answered.set(PK, new Set([...answered, answer.message]));
      return true;
    });
  }

  giveAnswerBack(answer: AnswerOfDay): Promise<void> {
    return this.#scheduler.write(() => {
      const { PK } = outboxKeys.smsAnswers(answer);
      const others = [...(this.#answered.get(PK) ?? [])].filter((message) => message !== answer.message);
      this.#answered.set(PK, new Set(others));
    });
  }
}
