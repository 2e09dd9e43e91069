import type { NoticeChannel } from '../../domain/foundation/vocabulary/notice-channels.ts';
import type { Pace } from '../../domain/messaging/notices/pace.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { Scheduler } from './scheduler.ts';

/** The pace of channels in memory. */
export class MemoryPace implements Pace {
  readonly #taken = new Map<string, number>();
  #run: { readonly name: string; readonly until: Instant } | undefined;
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  take(channel: NoticeChannel, at: Instant, wanted: number, perSecond: number): Promise<number> {
    return this.#scheduler.write(() => {
      const second = `${channel} ${at}`;
      const before = this.#taken.get(second) ?? 0;
      this.#taken.set(second, before + wanted);
      return Math.max(0, Math.min(wanted, perSecond - before));
    });
  }

  begin(name: string, at: Instant, until: Instant): Promise<boolean> {
    return this.#scheduler.write(() => {
      if (this.#run !== undefined && this.#run.name !== name && this.#run.until > at) return false;
      this.#run = { name, until };
      return true;
    });
  }

  end(name: string): Promise<void> {
    return this.#scheduler.write(() => {
      if (this.#run?.name === name) this.#run = undefined;
    });
  }
}
