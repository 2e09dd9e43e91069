import type { Publication } from '../../domain/analytics/publication/publication.ts';
import type { Publications, PublishedMonth } from '../../domain/analytics/publication/publications.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { Scheduler } from './scheduler.ts';

/** Publications in memory. */
export class MemoryPublications implements Publications {
  readonly #scheduler: Scheduler;
  readonly #published = new Map<string, { readonly publication: Publication; readonly at: Instant }>();

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  months(): Promise<readonly PublishedMonth[]> {
    return this.#scheduler.read(() =>
      [...this.#published]
        .map(([month, { at }]) => ({ month, publishedAt: at }))
        .toSorted((a, b) => (a.month < b.month ? 1 : -1)),
    );
  }

  of(month: string): Promise<Publication | undefined> {
    return this.#scheduler.read(() => structuredClone(this.#published.get(month)?.publication));
  }

  add(publication: Publication, at: Instant): Promise<'published' | 'was-published'> {
    return this.#scheduler.write(() => {
      if (this.#published.has(publication.month)) return 'was-published';
      this.#published.set(publication.month, { publication: structuredClone(publication), at });
      return 'published';
    });
  }
}
