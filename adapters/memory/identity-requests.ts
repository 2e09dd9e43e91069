import type {
  IdentityRequests,
  OpenRequest,
  OwnRequest,
  RequestMade,
} from '../../domain/casework/identities/identity-requests.ts';
import type { IdentityListing } from '../../domain/ticketing/tickets/event.ts';
import { Scheduler } from './scheduler.ts';

/** The lists of requests in memory. */
export class MemoryIdentityRequests implements IdentityRequests {
  readonly #open = new Map<string, OpenRequest>();
  readonly #own = new Map<string, OwnRequest & RequestMade>();
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

  find(number: string, asked: number): Promise<RequestMade | undefined> {
    return this.#scheduler.read(() => {
      const { asker, institution } = this.#own.get(nameOf(number, asked)) ?? {};
      return asker === undefined ? undefined : { asker, ...(institution !== undefined && { institution }) };
    });
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
  list(number: string, { dueBy, ...listing }: IdentityListing): void {
    const { asked } = listing;
    const name = nameOf(number, asked);
    this.#own.set(name, { number, ...listing });
    if (dueBy === undefined) this.#open.delete(name);
    else this.#open.set(name, { number, asked, dueBy });
  }
}

const nameOf = (number: string, asked: number): string => `${number} ${asked}`;

const placeOf = ({ dueBy, number, asked }: OpenRequest): string =>
  `${dueBy} ${number} ${String(asked).padStart(6, '0')}`;

const placeOfOwn = ({ askedAt, number, asked }: OwnRequest): string =>
  `${askedAt} ${number} ${String(asked).padStart(6, '0')}`;
