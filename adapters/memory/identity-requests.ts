import type { IdentityRequests, OpenRequest } from '../../domain/identities/identity-requests.ts';
import type { IdentityListing } from '../../domain/tickets/event.ts';
import { Scheduler } from './scheduler.ts';

/** The list of open requests in memory. */
export class MemoryIdentityRequests implements IdentityRequests {
  readonly #open = new Map<string, OpenRequest>();
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

  /** As the ticket store does it, with the event. */
  list(number: string, { asked, dueBy }: IdentityListing): void {
    const name = `${number} ${asked}`;
    if (dueBy === undefined) this.#open.delete(name);
    else this.#open.set(name, { number, asked, dueBy });
  }
}

const placeOf = ({ dueBy, number, asked }: OpenRequest): string =>
  `${dueBy} ${number} ${String(asked).padStart(6, '0')}`;
