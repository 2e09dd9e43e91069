import type { OptOuts, SmsChoice } from '../../domain/messaging/sms/opt-outs.ts';
import { Scheduler } from './scheduler.ts';

/** Phones to which no SMS goes, in memory. */
export class MemoryOptOuts implements OptOuts {
  readonly #choices = new Map<string, SmsChoice>();
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  put(mark: string, choice: SmsChoice): Promise<void> {
    return this.#scheduler.write(() => {
      const before = this.#choices.get(mark);
      if (before === undefined || before.at <= choice.at) this.#choices.set(mark, choice);
    });
  }

  hasStopped(marks: readonly string[]): Promise<boolean> {
    return this.#scheduler.read(() => {
      const choices = marks.flatMap((mark) => this.#choices.get(mark) ?? []);
      return choices.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]?.stopped === true;
    });
  }
}
