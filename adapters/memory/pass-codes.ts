import {
  afterUse,
  isInForce,
  noCodes,
  type CodesOfDay,
  type PassCodes,
} from '../../domain/foundation/rate-limits/pass-codes.ts';
import type { CodeRequest, CodeRequests } from '../../domain/messaging/notices/code-requests.ts';
import type { MemoryOutbox } from './outbox.ts';
import { Scheduler } from './scheduler.ts';

/** What codes let through, and requests for them, in memory. */
export class MemoryPassCodes implements PassCodes, CodeRequests {
  readonly #standing = new Map<string, CodesOfDay>();
  readonly #outbox: MemoryOutbox;
  readonly #scheduler: Scheduler;

  constructor(outbox: MemoryOutbox, scheduler: Scheduler = new Scheduler()) {
    this.#outbox = outbox;
    this.#scheduler = scheduler;
  }

  ofDay(hash: string): Promise<CodesOfDay> {
    return this.#scheduler.read(() => this.#of(hash));
  }

  take(hash: string, place: number): Promise<boolean> {
    return this.#scheduler.write(() => {
      const standing = this.#of(hash);
      if (standing.place !== place || !isInForce(standing)) return false;
      this.#standing.set(hash, { ...standing, wrong: standing.wrong + 1 });
      return true;
    });
  }

  useUp(hash: string, place: number): Promise<void> {
    return this.#scheduler.write(() => {
      if (this.#of(hash).place === place) this.#standing.set(hash, afterUse(place));
    });
  }

  putDown({ hash, at, before, after, notice }: CodeRequest): Promise<void> {
    return this.#scheduler.write(() => {
      const { place, sent, wrong } = this.#of(hash);
      if (place !== before.place || sent !== before.sent || wrong !== before.wrong) return;
      this.#standing.set(hash, after);
      if (notice !== undefined) this.#outbox.putDown(notice, at);
    });
  }

  #of(hash: string): CodesOfDay {
    return this.#standing.get(hash) ?? noCodes;
  }
}
