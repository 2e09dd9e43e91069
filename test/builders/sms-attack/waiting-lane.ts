import { smsLanes, type SmsLane } from '../../../domain/messaging/notices/sms-lanes.ts';

/** SMS that wait since the same second. */
export interface Waiting {
  readonly since: number;
  /** Whose they are among the honest; absent: an attacker's. */
  readonly group?: number;
  left: number;
}

/** A lane in which SMS wait, in its order. */
export class WaitingLane {
  readonly #waiting: Waiting[] = [];
  readonly #newestFirst: boolean;
  #first = 0;

  constructor(lane: SmsLane) {
    this.#newestFirst = smsLanes[lane].newestFirst === true;
  }

  add(waiting: Waiting): void {
    if (waiting.left > 0) this.#waiting.push(waiting);
  }

  get isEmpty(): boolean {
    return this.#first >= this.#waiting.length;
  }

  take(): Waiting | undefined {
    const next = this.#newestFirst ? this.#waiting.at(-1) : this.#waiting[this.#first];
    if (next === undefined) return undefined;
    next.left -= 1;
    if (next.left > 0) return next;
    if (this.#newestFirst) this.#waiting.pop();
    else this.#first += 1;
    return next;
  }
}
