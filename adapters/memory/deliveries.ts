import type { Deliveries } from '../../domain/messaging/notices/deliveries.ts';
import type { NoticeKey } from '../../domain/messaging/notices/notice.ts';
import { Scheduler } from './scheduler.ts';

/** Which notices providers took, in memory. */
export class MemoryDeliveries implements Deliveries {
  readonly #notices = new Map<string, NoticeKey>();
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  expect(providerId: string, { about, recipient, channel }: NoticeKey): Promise<void> {
    return this.#scheduler.write(() => {
      this.#notices.set(providerId, { about, recipient, channel });
    });
  }

  noticeOf(providerId: string): Promise<NoticeKey | undefined> {
    return this.#scheduler.read(() => this.#notices.get(providerId));
  }
}
