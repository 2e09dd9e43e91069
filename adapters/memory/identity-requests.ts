import type { IdentityRequests, OpenRequest, OwnRequest } from '../../domain/identities/identity-requests.ts';
import type { IdentityListing } from '../../domain/tickets/event.ts';
import { Scheduler } from './scheduler.ts';

/** The lists of requests in memory. */
export class MemoryIdentityRequests implements IdentityRequests {
  readonly #open = new Map<string, OpenRequest>();
  readonly #own = new Map<string, OwnRequest & { readonly asker: string }>();
  readonly #scheduler: Scheduler;

  constructor(scheduler: Scheduler = new Scheduler()) {
    this.#scheduler = scheduler;
  }

  open(limit: number, after?: OpenRequest): Promise<readonly OpenRequest[]> {
    return this.#scheduler.read(() =>
      [...this.#open.values()]
        .filter((request) => after === undefined || placeOf(request) > placeOf(after))
        .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
        .slice(0, limit),
    );
  }

  askedBy(officer: string, limit: number, before?: OwnRequest): Promise<readonly OwnRequest[]> {
    return this.#scheduler.read(() =>
      [...this.#own.values()]
        .filter(({ asker }) => asker === officer)
        .map(({ number, asked, askedAt }) => ({ number, asked, askedAt }))
        .filter((request) => before === undefined || placeOfOwn(request) < placeOfOwn(before))
        .toSorted((a, b) => (placeOfOwn(a) > placeOfOwn(b) ? -1 : 1))
        .slice(0, limit),
    );
  }

  /** As the ticket store does it, with the event. */
  list(number: string, { asked, asker, askedAt, dueBy }: IdentityListing): void {
    const name = `${number} ${asked}`;
    this.#own.set(name, { number, asked, asker, askedAt });
    if (dueBy === undefined) this.#open.delete(name);
    else this.#open.set(name, { number, asked, dueBy });
  }
}

const placeOf = ({ dueBy, number, asked }: OpenRequest): string =>
  `${dueBy} ${number} ${String(asked).padStart(6, '0')}`;

const placeOfOwn = ({ askedAt, number, asked }: OwnRequest): string =>
  `${askedAt} ${number} ${String(asked).padStart(6, '0')}`;
