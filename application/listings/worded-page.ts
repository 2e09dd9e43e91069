import type { ListLog, NewListRead } from '../../domain/audit/list-log.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import { incidentOfTicket, type IncidentOfTicket } from '../../domain/casework/acts/merging/incident.ts';
import type { ShownOf } from '../../domain/casework/queues/full-page.ts';
import type { QueueEntry } from '../../domain/casework/queues/queue-entry.ts';
import { wordedPageSize } from '../../domain/casework/queues/queues.ts';
import { noPast } from '../../domain/casework/visibility/past.ts';
import type { Post } from '../../domain/casework/visibility/access-request.ts';
import { couldBeSeen, surelySeesAll } from '../../domain/casework/visibility/seen-by-state.ts';
import { viewerOf } from '../../domain/casework/visibility/viewer.ts';
import type { ListedContent, ListedTickets } from '../../domain/ticketing/tickets/listed-tickets.ts';
import { listable, pathsIn } from '../access/listable.ts';
import { readPosts } from '../access/read-paths.ts';
import { readerAs, roleOfLists } from '../access/reading-role.ts';

/** A page, and its record, to be made before it is shown. */
export interface ToShow<Page> {
  readonly page: Page;
  readonly record: () => Promise<void>;
}

/** Records a page that shows words; of one that shows none, nothing. */
export const recordingOf =
  (listLog: ListLog, read: NewListRead | undefined): (() => Promise<void>) =>
  async () => {
    if (read !== undefined) await listLog.recordList(read);
  };

interface Reading {
  readonly officer: PresentOfficer;
  /** The institution whose queue it is. Absent: the officer's own tickets. */
  readonly queue?: string;
  readonly now: Instant;
  /** An entry for who sees no more than the status. Undefined: it is not one of this listing for them. */
  readonly asStatus?: (entry: QueueEntry) => QueueEntry | undefined;
}

interface Ports {
  readonly listedTickets: ListedTickets;
  readonly registry: Pick<Registry, 'lineage'>;
}

/** What a ticket's own state shows the officer of it: nothing, what its entry says, or its words too. */
export type ShownByState = 'nothing' | 'entry' | 'words';

/** Decides by a ticket's state, as opening it does. One that is not there yet, or cannot be read, shows no words. */
export function shownByState(
  { officer, now }: Pick<Reading, 'officer' | 'now'>,
  registry: Ports['registry'],
): (content: ListedContent | undefined) => Promise<ShownByState> {
  const viewer = viewerOf(officer);
  const pathOf = pathsIn(registry);
  let posts: Promise<readonly Post[]> | undefined;
  return async (content) => {
    const ticket = content?.ticket;
    if (ticket === undefined) return 'entry';
    const [ofPosts, holder, sentTo] = await Promise.all([
      (posts ??= readPosts(registry, viewer)),
      pathOf(ticket.holder),
      pathOf(ticket.sentTo),
    ]);
    const context = { now, posts: ofPosts, holder, sentTo, past: noPast };
    if (!couldBeSeen(viewer, ticket, context)) return 'nothing';
    return surelySeesAll(viewer, ticket, context) ? 'words' : 'entry';
  };
}

/**
 * A page of a list with the subjects of its tickets. Entries are decided first; those of the page again by the state of their
 * tickets, of both the stricter: who is kept from one finds a page that never had it. Its words are shown to who sees all of it.
 */
export class WordedPage {
  readonly #reading: Reading;
  readonly #listed: ListedTickets;
  readonly #byEntry: ShownOf<QueueEntry>;
  readonly #shows: ReturnType<typeof shownByState>;
  /** Seen by their entries no further than the status. */
  readonly #asStatus = new Set<string>();
  readonly #subjects = new Map<string, string>();
  readonly #incidents = new Map<string, IncidentOfTicket>();
  #left = wordedPageSize;

  constructor({ listedTickets, registry }: Ports, reading: Reading) {
    const { asStatus = (entry: QueueEntry) => entry } = reading;
    this.#reading = reading;
    this.#listed = listedTickets;
    this.#shows = shownByState(reading, registry);
    this.#byEntry = listable(
      {
        ...reading,
        asStatus: (entry) => {
          this.#asStatus.add(entry.number);
          return asStatus(entry);
        },
      },
      registry,
    );
  }

  /** What of entries is shown. Those behind the page are decided by themselves alone: they say that there are more. */
  readonly shownOf: ShownOf<QueueEntry> = async (entries) => {
    const shown = [...(await this.#byEntry(entries))];
    let from = 0;
    while (this.#left > 0) {
      const places = placesOf(shown, from).slice(0, this.#left);
      if (places.length === 0) break;
      from = (places.at(-1) ?? 0) + 1;
      await this.#decide(shown, places);
    }
    return shown;
  };

  /** Takes out of `shown` what tickets' states hide, and keeps the words of the rest. */
  async #decide(shown: (QueueEntry | undefined)[], places: readonly number[]): Promise<void> {
    const numbers = places.map((place) => shown[place]?.number ?? '');
    const contents = await this.#listed.contentsOf(numbers);
    const decided = await Promise.all(numbers.map((number) => this.#shows(contents.get(number))));
    for (const [index, place] of places.entries()) {
      const number = numbers[index] ?? '';
      if (decided[index] === 'nothing') shown[place] = undefined;
      else this.#left -= 1;
      if (decided[index] === 'words' && !this.#asStatus.has(number)) this.#keep(number, contents.get(number));
    }
  }

  #keep(number: string, { subject, ticket }: ListedContent = {}): void {
    const incident = ticket && incidentOfTicket(ticket);
    if (subject !== undefined) this.#subjects.set(number, subject);
    if (incident !== undefined) this.#incidents.set(number, incident);
  }

  /** The subject of a ticket on the page; undefined where none is shown. */
  readonly subjectOf = (number: string): string | undefined => this.#subjects.get(number);

  /** The incident that a ticket on the page is worked on with; undefined where it is with none, or no words are shown. */
  readonly incidentOf = (number: string): IncidentOfTicket | undefined => this.#incidents.get(number);

  /** The read of it that is on record; undefined where it shows no words. */
  readOf(items: readonly QueueEntry[]): NewListRead | undefined {
    return wordsRead(this.#reading, items, this.#subjects);
  }
}

/** The read of a page that is on record; undefined where it shows no words. */
export function wordsRead(
  { officer, queue = officer.institution, now }: Pick<Reading, 'officer' | 'queue' | 'now'>,
  items: readonly Pick<QueueEntry, 'number'>[],
  subjects: ReadonlyMap<string, string>,
): NewListRead | undefined {
  const tickets = items.map(({ number }) => number).filter((number) => subjects.has(number));
  if (tickets.length === 0) return undefined;
  return { at: now, by: readerAs(officer, roleOfLists(officer)), queue, tickets };
}

const placesOf = (shown: readonly (QueueEntry | undefined)[], from: number): readonly number[] =>
  shown.flatMap((entry, place) => (entry === undefined || place < from ? [] : [place]));
