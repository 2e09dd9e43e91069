import { isDeepStrictEqual } from 'node:util';
import type { Page } from '../../domain/institutions/registry/registry.ts';
import type { Cursors } from '../../domain/casework/queues/cursors.ts';
import { applyEvent, type TicketProjection } from '../../domain/casework/queues/ticket-projection.ts';
import type {
  DirectionEntry,
  DirectionListing,
  PositionedEntry,
  Link,
  LinkState,
  QueueEntry,
} from '../../domain/casework/queues/queue-entry.ts';
import { fullPage, type Stretch } from '../../domain/casework/queues/full-page.ts';
import { queueEntriesOf } from '../../domain/casework/queues/queue-entries-of.ts';
import type { QueueFilter } from '../../domain/casework/queues/filters.ts';
import {
  mostAboutSomebody,
  type ListingRequest,
  type EntriesAboutSomebody,
  type QueueContext,
  type QueueProjector,
  type Queues,
} from '../../domain/casework/queues/queues.ts';
import { countedOf, sumOf, type Counter, type Tally } from '../../domain/casework/queues/tally.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { directionListing, filteredQueue, type Listing } from '../dynamodb/items/filtered-queue.ts';
import { entriesOf } from '../dynamodb/items/entry-item.ts';
import { listings } from '../dynamodb/engine/keys.ts';
import { Scheduler } from './scheduler.ts';

const pageSize = 25;

const first = (partition: string): Listing => ({ index: 'GSI1', partition });

/** Queues in memory: what keeps their entries and what reads them. */
export class MemoryQueues implements QueueProjector, Queues {
  readonly #cursors: Cursors;
  readonly #scheduler: Scheduler;
  readonly #known = new Map<string, TicketProjection>();
  readonly #lines = new Map<string, readonly PositionedEntry[]>();

  constructor(cursors: Cursors, scheduler: Scheduler = new Scheduler()) {
    this.#cursors = cursors;
    this.#scheduler = scheduler;
  }

  apply(event: TicketEvent, { timeZone, ...places }: QueueContext): Promise<'kept' | 'nothing-new'> {
    return this.#scheduler.write(() => {
      const known = this.#known.get(event.number);
      const heard = structuredClone(applyEvent(known, event, places));
      if (isDeepStrictEqual(known, heard)) return 'nothing-new';
      this.#known.set(event.number, heard);
      this.#lines.set(event.number, queueEntriesOf(heard, timeZone));
      return 'kept';
    });
  }

  page(
    institution: string,
    filter: QueueFilter | undefined,
    asked: ListingRequest<QueueEntry>,
  ): Promise<Page<QueueEntry>> {
    return this.#waiting(filteredQueue(institution, filter), asked);
  }

  assignedTo(officer: string, asked: ListingRequest<QueueEntry>): Promise<Page<QueueEntry>> {
    return this.#waiting(first(listings.assigned(officer)), asked);
  }

  holdingIn(institution: string, month: string, asked: ListingRequest<Link>): Promise<Page<Link>> {
    return this.#links(first(listings.links(institution, 'holding', 'open', month)), asked);
  }

  closedIn(institution: string, month: string, asked: ListingRequest<Link>): Promise<Page<Link>> {
    return this.#links(first(listings.links(institution, 'holding', 'closed', month)), asked);
  }

  heldIn(
    institution: string,
    state: LinkState,
    month: string,
    asked: ListingRequest<Link>,
  ): Promise<Page<Link>> {
    return this.#links(first(listings.links(institution, 'held', state, month)), asked);
  }

  directionsBy(
    officer: string,
    listing: DirectionListing,
    asked: ListingRequest<DirectionEntry>,
  ): Promise<Page<DirectionEntry>> {
    return this.#directions(directionListing({ officer }, listing), asked);
  }

  directionsTo(
    office: string,
    listing: DirectionListing,
    asked: ListingRequest<DirectionEntry>,
  ): Promise<Page<DirectionEntry>> {
    return this.#directions(directionListing({ office }, listing), asked);
  }

  tallyOf(institution: string): Promise<Tally> {
    return this.#scheduler.read(() =>
      this.#counted((counter) => counter.of === 'queue' && counter.institution === institution),
    );
  }

  aboutSomebody(institution: string): Promise<EntriesAboutSomebody> {
    const partition = listings.aboutSomebody(institution);
    const lineOf = (entry: PositionedEntry) =>
      entry.at === 'facet' ? { ...entry.shows, late: entry.late } : undefined;
    return this.#scheduler.read(() => {
      const { lines: entries, isLast } = this.#stretch(
        first(partition),
        lineOf,
        undefined,
        mostAboutSomebody,
      );
      return { entries: entries.map(({ line }) => line), more: !isLast };
    });
  }

  loadsOf(officers: readonly string[]): Promise<ReadonlyMap<string, Tally>> {
    return this.#scheduler.read(() => {
      const loads = officers.map(
        (officer) =>
          [
            officer,
            this.#counted((counter) => counter.of === 'officer' && counter.officer === officer),
          ] as const,
      );
      return new Map(loads.filter(([, tally]) => Object.keys(tally).length > 0));
    });
  }

  /** A recount of what is known, of these counters. */
  #counted(isMeant: (counter: Counter) => boolean): Tally {
    const counted = [...this.#known.values()].flatMap(countedOf);
    return sumOf(
      counted
        .filter(({ counter }) => isMeant(counter))
        .map(({ figures }) => Object.fromEntries(figures.map((figure) => [figure, 1]))),
    );
  }

  #waiting(listing: Listing, asked: ListingRequest<QueueEntry>): Promise<Page<QueueEntry>> {
    return this.#page(listing, asked, (entry) =>
      entry.at === 'link' || entry.at === 'direction' ? undefined : entry.shows,
    );
  }

  #directions(listing: Listing, asked: ListingRequest<DirectionEntry>): Promise<Page<DirectionEntry>> {
    return this.#page(listing, asked, (entry) => (entry.at === 'direction' ? entry.shows : undefined));
  }

  #links(listing: Listing, asked: ListingRequest<Link>): Promise<Page<Link>> {
    return this.#page(listing, asked, (entry) => (entry.at === 'link' ? entry.shows : undefined));
  }

  async #page<Content>(
    listing: Listing,
    { by, cursor, shownOf = (lines) => Promise.resolve(lines) }: ListingRequest<Content>,
    contentOf: (entry: PositionedEntry) => Content | undefined,
  ): Promise<Page<Content>> {
    const owner = { reader: by, listing: listing.partition };
    const after = cursor === undefined ? undefined : await this.#cursors.open(cursor, owner);
    const read = (from: string | undefined, limit: number) =>
      this.#scheduler.read(() => this.#stretch(listing, contentOf, from, limit));
    const { items, next } = await fullPage({ read, shownOf, after, size: pageSize });
    return { items, ...(next !== undefined && { next: await this.#cursors.seal(next, owner) }) };
  }

  #stretch<Content>(
    { partition, newestFirst = false }: Listing,
    contentOf: (entry: PositionedEntry) => Content | undefined,
    after: string | undefined,
    limit: number,
  ): Stretch<Content> {
    const found = [...this.#lines.values()]
      .flat()
      .flatMap((line) => {
        const entry = entriesOf(line).find((listed) => listed.partition === partition);
        const content = contentOf(line);
        return entry === undefined || content === undefined ? [] : [{ place: entry.sortKey, line: content }];
      })
      .filter(({ place }) => after === undefined || (newestFirst ? place < after : place > after))
      .toSorted((a, b) => (a.place < b.place !== newestFirst ? -1 : 1));
    return { lines: structuredClone(found.slice(0, limit)), isLast: found.length <= limit };
  }
}
