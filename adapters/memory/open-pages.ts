import type { OpenTicketPage, OpenPages } from '../../domain/institutions/officers/open-pages.ts';
import { Scheduler } from './scheduler.ts';

/** Which officers have a ticket open, in memory. */
export class MemoryOpenPages implements OpenPages {
  readonly #pages = new Map<string, ReadonlyMap<string, OpenTicketPage>>();
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  of(number: string): Promise<readonly OpenTicketPage[]> {
    return this.#scheduler.read(() => [...this.#pagesOf(number).values()]);
  }

  say(number: string, page: OpenTicketPage): Promise<void> {
    return this.#scheduler.write(
      () => void this.#pages.set(number, new Map([...this.#pagesOf(number), [page.officer, page]])),
    );
  }

  #pagesOf(number: string): ReadonlyMap<string, OpenTicketPage> {
    return this.#pages.get(number) ?? new Map();
  }
}
