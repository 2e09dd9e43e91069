import { setTimeout as pause } from 'node:timers/promises';
import type { SentMessage } from '../outbox/tail.ts';
import { OperatorError } from '../system/operator-error.ts';

/** Between two looks, in milliseconds. */
const lookEvery = 250;

/** The SMS that come to one phone from now on, each once. */
export class SmsOfPhone {
  readonly #phone: string;
  readonly #sent: () => readonly SentMessage[];
  readonly #seen: Set<string>;
  /** How long an SMS is waited for, in milliseconds. */
  readonly #patience: number;

  /** `phone` is international: `+255712000001`. */
  constructor(phone: string, sent: () => readonly SentMessage[], patience = 60_000) {
    this.#phone = phone;
    this.#sent = sent;
    this.#patience = patience;
    this.#seen = new Set(sent().map(({ id }) => id));
  }

  /** Those that came since it was asked last, the oldest first. */
  fresh(): readonly string[] {
    const fresh = this.#unseen();
    for (const { id } of fresh) this.#seen.add(id);
    return fresh.map(({ text }) => text);
  }

  /** The next one. Throws `Trouble` when none comes in time. */
  async next(): Promise<string> {
    const giveUp = Date.now() + this.#patience;
    for (;;) {
      const [first] = this.#unseen();
      if (first !== undefined) {
        this.#seen.add(first.id);
        return first.text;
      }
      if (Date.now() >= giveUp)
        throw new OperatorError(`No SMS came to ${this.#phone} within ${this.#patience / 1000} s.`);
      await pause(lookEvery);
    }
  }

  #unseen(): readonly SentMessage[] {
    return this.#sent().filter(
      ({ id, channel, to }) => channel === 'sms' && to === this.#phone && !this.#seen.has(id),
    );
  }
}
