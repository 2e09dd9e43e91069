import type { SendOutcome, SmsSender } from '../../../domain/messaging/notices/senders.ts';
import type { VirtualTime } from '../../builders/virtual-time.ts';

/** What a provider does of itself. */
interface Manner {
  /** How many it takes in any second. */
  readonly perSecond: number;
  /** How long its answers take, in milliseconds. */
  readonly answersAfter: number;
}

/** A provider of SMS that takes so many in any second, wherever that begins, and throttles the rest. */
export class PacedProvider implements SmsSender {
  readonly taken: { readonly text: string; readonly at: number }[] = [];
  throttled = 0;
  readonly #time: VirtualTime;
  readonly #manner: Manner;

  constructor(time: VirtualTime, manner: Manner) {
    this.#time = time;
    this.#manner = manner;
  }

  async send({ text }: { readonly to: string; readonly text: string }): Promise<SendOutcome> {
    const at = this.#time.milliseconds;
    const lately = this.taken.findLastIndex((sms) => sms.at <= at - 1_000);
    const takes = this.taken.length - 1 - lately < this.#manner.perSecond;
    if (takes) this.taken.push({ text, at });
    else this.throttled += 1;
    await this.#time.waits(this.#manner.answersAfter);
    return { outcome: takes ? 'sent' : 'later' };
  }

  /** How many it took before so many seconds had passed since then. */
  takenWithin(seconds: number, since: number): number {
    return this.taken.filter(({ at }) => at < since + seconds * 1_000).length;
  }
}
