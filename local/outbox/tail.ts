import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';

/** One line of outbox.jsonl: an SMS or an e-mail as it was handed to the provider. */
export const SentMessage = z.object({
  /** The provider's id of the message. */
  id: z.string(),
  /** When it was seen, ISO 8601 in UTC. MiniStack keeps no time for an SMS. */
  at: z.string(),
  channel: z.enum(['sms', 'email']),
  to: z.string(),
  text: z.string(),
  subject: z.string().optional(),
});
export type SentMessage = z.infer<typeof SentMessage>;

/** The lines of an outbox file, oldest first. A half written last line is left out. */
export function readOutbox(path: string): readonly SentMessage[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [SentMessage.parse(JSON.parse(line))];
      } catch {
        return [];
      }
    });
}

/** What MiniStack was given to send so far, each with the provider's id. */
export type Sent = () => Promise<readonly Omit<SentMessage, 'at'>[]>;

/**
 * Follows what is sent and appends each message to a file once: what the file already holds, from
 * before a restart too, is not written again.
 */
export class OutboxTail {
  readonly #path: string;
  readonly #sent: Sent;
  readonly #written: Set<string>;
  readonly #end = new AbortController();
  #following: Promise<void> = Promise.resolve();

  constructor(path: string, sent: Sent) {
    this.#path = path;
    this.#sent = sent;
    this.#written = new Set(readOutbox(path).map(({ id }) => id));
  }

  /** Begins to follow, with `milliseconds` between two looks. */
  follow(milliseconds: number): void {
    this.#following = this.#followUntilEnd(milliseconds);
  }

  /** Looks once more and then no longer. */
  async end(): Promise<void> {
    this.#end.abort();
    await this.#following;
    await this.look();
  }

  /** Appends what is new. A provider that can't be asked just now is asked again the next time. */
  async look(): Promise<void> {
    const sent = await this.#sent().catch(() => []);
    const fresh = sent.filter(({ id }) => !this.#written.has(id));
    if (fresh.length === 0) return;
    const at = new Date().toISOString();
    appendFileSync(this.#path, fresh.map((message) => `${lineOf({ ...message, at })}\n`).join(''));
    for (const { id } of fresh) this.#written.add(id);
  }

  async #followUntilEnd(milliseconds: number): Promise<void> {
    while (!this.#end.signal.aborted) {
      const began = Date.now();
      await this.look();
      // Long lists take long to read: no more than a third of the time goes into looking.
      const rest = Math.max(milliseconds, 2 * (Date.now() - began));
      await pause(rest, undefined, { signal: this.#end.signal }).catch(() => undefined);
    }
  }
}

/** In the order that a person reads: when, how, to whom, what. */
const lineOf = ({ at, channel, to, subject, text, id }: SentMessage): string =>
  JSON.stringify({ at, channel, to, ...(subject === undefined ? {} : { subject }), text, id });
