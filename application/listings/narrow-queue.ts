import { incidentOfTicket, type IncidentOfTicket } from '../../domain/casework/acts/merging/incident.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { codeOf } from '../../domain/casework/queues/codes.ts';
import type { CursorOwner, Cursors } from '../../domain/casework/queues/cursors.ts';
import { entryOfTicket } from '../../domain/casework/queues/entry-of-ticket.ts';
import { namesIn, type QueueFilter } from '../../domain/casework/queues/filters.ts';
import {
  comparePlaces,
  dueDaysAt,
  narrowEntries,
  placeInOrder,
  type Facet,
  type FacetCounts,
  type Narrowed,
  type PlaceInOrder,
  type SeenEntry,
} from '../../domain/casework/queues/narrowing.ts';
import { isHere } from '../../domain/casework/queues/queue-entries-of.ts';
import type { QueueEntry } from '../../domain/casework/queues/queue-entry.ts';
import { wordedPageSize, type OwnEntries, type Queues } from '../../domain/casework/queues/queues.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { kinds, channels, type Channel, type Kind } from '../../domain/foundation/vocabulary/kinds.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import {
  dueDays,
  queueStatuses,
  queueStatusOf,
  type DueDay,
  type QueueOrder,
  type QueueStatus,
} from '../../domain/foundation/vocabulary/queue-filters.ts';
import type { Registry } from '../../domain/institutions/registry/registry.ts';
import type { ListedTickets } from '../../domain/ticketing/tickets/listed-tickets.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import type { NewListRead } from '../../domain/audit/list-log.ts';
import type { Container } from '../container.ts';
import { readByCursor } from './read-by-cursor.ts';
import { requireReadable } from './require-readable.ts';
import { seenHere } from './seen-here.ts';
import { shownByState, wordsRead } from './worded-page.ts';

/** How many of an office's own entries the filters that are chosen find, and each other value beside them. */
export interface NarrowedCounts {
  readonly found: number;
  /** There are more tickets than filters look through: there may be more of everything. */
  readonly atLeast?: true;
  readonly overdue: number;
  readonly urgent: number;
  readonly unacknowledged: number;
  readonly statuses: Readonly<Partial<Record<QueueStatus, number>>>;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly due: Readonly<Partial<Record<DueDay, number>>>;
  /** Absent for who sees no more than the status of any of them; so too the rest. */
  readonly unassigned?: number;
  readonly news?: number;
  readonly channels?: Readonly<Partial<Record<Channel, number>>>;
  readonly categories?: Readonly<Record<string, number>>;
  /** By the codes of wards (`codeOf`): whoever knows all wards knows which these are. */
  readonly wards?: Readonly<Record<string, number>>;
  readonly officers?: readonly OfficerCount[];
}

interface OfficerCount {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

interface Asked {
  readonly officer: PresentOfficer;
  readonly institution: string;
  readonly filter: QueueFilter;
  readonly now: Instant;
}

type RegistryOfNarrowing = Pick<Registry, 'lineage' | 'categories' | 'calendar' | 'staff'>;

interface Ports {
  readonly queues: Pick<Queues, 'ownEntries'>;
  readonly registry: RegistryOfNarrowing;
}

/** What filters find, and what was read for it. */
interface NarrowedOwn extends Narrowed, Pick<OwnEntries, 'isAll' | 'units'> {
  /** Whether the officer sees more than the status of some ticket. */
  readonly seesAll: boolean;
}

/** Narrows what an office works on itself to what this officer sees and filters find. */
async function narrow(
  { queues, registry }: Ports,
  { officer, institution, filter, now }: Asked,
): Promise<NarrowedOwn> {
  const [own, calendar] = await Promise.all([queues.ownEntries(institution, now), registry.calendar()]);
  const seen = await seenHere(own.entries, { officer, queue: institution, now }, registry);
  return {
    ...narrowEntries(seen, filter, dueDaysAt(now, calendar)),
    isAll: own.isAll,
    units: own.units,
    seesAll: seen.some(({ seesAll }) => seesAll),
  };
}

/** Counts what each filter finds among what an office works on itself, with what is chosen. */
export async function narrowQueue(
  { queues, registry, now }: Pick<Container, 'queues' | 'registry' | 'now'>,
  asked: Omit<Asked, 'now'>,
): Promise<NarrowedCounts> {
  await requireReadable(asked.officer, asked.institution, registry);
  const found = await narrow({ queues, registry }, { ...asked, now: now() });
  return countsOf(found, asked.institution, registry);
}

async function countsOf(
  { found, facets, seesAll, isAll }: Omit<NarrowedOwn, 'units'>,
  institution: string,
  registry: Pick<Registry, 'categories' | 'staff'>,
): Promise<NarrowedCounts> {
  const one = (name: Facet): number => facets[name]?.get('true') ?? 0;
  const counts = {
    found: found.length,
    ...(!isAll && { atLeast: true as const }),
    overdue: one('overdue'),
    urgent: one('urgent'),
    unacknowledged: one('unacknowledged'),
    statuses: byName(facets, 'status', queueStatuses),
    kinds: byName(facets, 'kind', kinds),
    due: byName(facets, 'due', dueDays),
  };
  if (!seesAll) return counts;
  const [categories, staff] = await Promise.all([registry.categories(), registry.staff(institution)]);
  const coded = (name: 'category' | 'assignee', id: string): number =>
    facets[name]?.get(String(codeOf(name, id))) ?? 0;
  return {
    ...counts,
    unassigned: one('unassigned'),
    news: one('news'),
    channels: byName(facets, 'channel', channels),
    categories: Object.fromEntries(
      categories.map(({ id }) => [id, coded('category', id)] as const).filter(([, count]) => count > 0),
    ),
    wards: Object.fromEntries(facets.ward ?? []),
    officers: staff
      .map(({ id, name }) => ({ id, name, count: coded('assignee', id) }))
      .filter(({ count }) => count > 0),
  };
}

const byName = <Name extends string>(
  facets: FacetCounts,
  facet: Facet,
  names: readonly Name[],
): Partial<Record<Name, number>> =>
  Object.fromEntries(
    names.map((name) => [name, facets[facet]?.get(name) ?? 0] as const).filter(([, count]) => count > 0),
  ) as Partial<Record<Name, number>>;

/** A ticket that a page is to show. */
interface Hit {
  readonly number: string;
  readonly news: boolean;
  readonly seesAll: boolean;
}

/** What a cursor says: which tickets come next, and from where more are looked for; without that there are no more. */
interface PlaceOfPage {
  readonly hits: readonly Hit[];
  readonly after?: PlaceInOrder;
}

/** So many tickets a cursor names: five pages. */
const hitsInCursor = 5 * wordedPageSize;

/** Read units of a page. Source: docs/design/queues.md, Filters that combine. */
export const mostUnitsOfPage = 25;

/** Tickets that are looked at for a page, a read unit each: the states of some may hide them. */
const mostLookedAt = wordedPageSize + 2;

/** How many are looked at where entries were read for so many units: one at least. */
const lookedAtBeside = (units: number): number => Math.min(mostLookedAt, Math.floor(mostUnitsOfPage - units));

interface PageAsked extends Asked {
  readonly order: QueueOrder;
  readonly cursor: string | undefined;
  readonly withCounts: boolean;
}

export interface NarrowedPage {
  readonly items: readonly QueueEntry[];
  readonly next?: string;
  readonly counts?: NarrowedCounts;
  readonly subjectOf: (number: string) => string | undefined;
  readonly incidentOf: (number: string) => IncidentOfTicket | undefined;
  /** The read of it that is on record; undefined where it shows no words. */
  readonly read: NewListRead | undefined;
}

interface PagePorts extends Ports {
  readonly listedTickets: ListedTickets;
  readonly cursors: Cursors;
}

/**
 * A page of what filters find among what an office works on itself, in whatever order. Its entries are read by few bytes each; what is
 * shown is decided by the states of tickets, as opening them does. A page may be short where states hide what entries do not yet, and
 * the first one of an office with more than 1,000 entries, whose own take units of it.
 */
export async function narrowedPage(ports: PagePorts, asked: PageAsked): Promise<NarrowedPage> {
  const { officer, institution, filter, order, now, cursor, withCounts } = asked;
  const owner: CursorOwner = {
    reader: officer.id,
    listing: JSON.stringify([institution, order, ...namesIn(filter).map((name) => [name, filter[name]])]),
  };
  const place = await readByCursor(async () =>
    cursor === undefined ? { hits: [] } : placeFrom(await ports.cursors.open(cursor, owner)),
  );
  const isRead = cursor === undefined || place.hits.length === 0;
  const narrowing = isRead || withCounts ? await narrow(ports, asked) : undefined;
  const from =
    isRead && narrowing !== undefined ? await inOrder(narrowing, order, place.after, ports) : place;
  const shown = await showHits(from.hits, lookedAtBeside(narrowing?.units ?? 0), asked, ports);
  const rest: PlaceOfPage = { ...from, hits: shown.left };
  const [next, counts] = await Promise.all([
    rest.hits.length > 0 || rest.after !== undefined
      ? ports.cursors.seal(JSON.stringify(placed(rest)), owner)
      : undefined,
    withCounts && narrowing !== undefined ? countsOf(narrowing, institution, ports.registry) : undefined,
  ]);
  return {
    items: shown.items,
    ...(next !== undefined && { next }),
    ...(counts !== undefined && { counts }),
    subjectOf: (number) => shown.subjects.get(number),
    incidentOf: (number) => shown.incidents.get(number),
    read: wordsRead({ officer, queue: institution, now }, shown.items, shown.subjects),
  };
}

async function inOrder(
  { found }: Narrowed,
  order: QueueOrder,
  after: PlaceInOrder | undefined,
  { registry }: Pick<PagePorts, 'registry'>,
): Promise<PlaceOfPage> {
  const categories = order === 'category' ? await registry.categories() : [];
  const rank = new Map(categories.map(({ id }, index) => [codeOf('category', id), index]));
  const placedIn = found
    .map((seen) => ({ seen, place: placeInOrder(order, seen, rank) }))
    .filter(({ place }) => after === undefined || comparePlaces(place, after) > 0)
    .toSorted((one, other) => comparePlaces(one.place, other.place));
  const some = placedIn.slice(0, hitsInCursor);
  const last = placedIn.length > some.length ? some.at(-1)?.place : undefined;
  return { hits: some.map(({ seen }) => hitOf(seen)), ...(last !== undefined && { after: last }) };
}

const hitOf = ({ entry: { number, news }, seesAll }: SeenEntry): Hit => ({ number, news, seesAll });

interface ShownHits {
  readonly items: readonly QueueEntry[];
  readonly subjects: ReadonlyMap<string, string>;
  /** Incidents of the tickets that are seen whole. */
  readonly incidents: ReadonlyMap<string, IncidentOfTicket>;
  readonly left: readonly Hit[];
}

/** Shows the first tickets as their states have them: what moved on since, and what one may not see, is none of them. */
async function showHits(
  hits: readonly Hit[],
  most: number,
  { officer, institution, filter, now }: Asked,
  { listedTickets, registry }: PagePorts,
): Promise<ShownHits> {
  const shows = shownByState({ officer, now }, registry);
  const items: QueueEntry[] = [];
  const subjects = new Map<string, string>();
  const incidents = new Map<string, IncidentOfTicket>();
  let looked = 0;
  while (items.length < wordedPageSize && looked < Math.min(most, hits.length)) {
    const some = hits.slice(looked, Math.min(looked + wordedPageSize - items.length, most));
    looked += some.length;
    const contents = await listedTickets.contentsOf(some.map(({ number }) => number));
    const decided = await Promise.all(some.map(({ number }) => shows(contents.get(number))));
    for (const [place, hit] of some.entries()) {
      const { ticket, subject } = contents.get(hit.number) ?? {};
      if (ticket === undefined || decided[place] === 'nothing') continue;
      if (!isStillFound(ticket, institution, filter)) continue;
      items.push(entryShown(ticket, hit));
      if (!hit.seesAll || decided[place] !== 'words') continue;
      const incident = incidentOfTicket(ticket);
      if (subject !== undefined) subjects.set(hit.number, subject);
      if (incident !== undefined) incidents.set(hit.number, incident);
    }
  }
  return { items, subjects, incidents, left: hits.slice(looked) };
}

const entryShown = (ticket: Ticket, { news, seesAll }: Hit): QueueEntry => {
  const entry = entryOfTicket(ticket);
  if (!seesAll) return omit(entry, 'assignee', 'unit', 'category', 'place');
  return { ...entry, ...(news && { newMessage: true as const }) };
};

/** Whether the state of a ticket is what filters ask for still, and by its ids what it was found by codes for. */
function isStillFound(ticket: Ticket, institution: string, filter: QueueFilter): boolean {
  const { status, kind, channel, category, assignee, urgent, place } = ticket;
  const tests: Readonly<Partial<Record<keyof QueueFilter, boolean>>> = {
    status: filter.status !== undefined && queueStatusOf(status) === queueStatusOf(filter.status),
    kind: kind === filter.kind,
    channel: channel === filter.channel,
    category: category === filter.category,
    assignee: assignee === filter.assignee,
    ward: place?.ward === filter.ward,
    urgent,
    unassigned: assignee === undefined,
    unacknowledged: status === 'submitted',
  };
  return (
    status !== 'closed' && isHere(ticket, institution) && namesIn(filter).every((name) => tests[name] ?? true)
  );
}

type Packed = readonly [hits: string, after: PlaceInOrder | null];

const placed = ({ hits, after }: PlaceOfPage): Packed => [
  hits.map(({ number, news, seesAll }) => `${number}${Number(news) + 2 * Number(seesAll)}`).join(''),
  after ?? null,
];

/** The digits of a number, and one for what else is known of the ticket. */
const digitsOfHit = 13;

function placeFrom(text: string): PlaceOfPage {
  const [hits, after] = JSON.parse(text) as Packed;
  return {
    hits: Array.from({ length: hits.length / digitsOfHit }, (_, place) => {
      const hit = hits.slice(place * digitsOfHit, (place + 1) * digitsOfHit);
      const told = Number(hit.at(-1));
      return { number: hit.slice(0, -1), news: (told & 1) === 1, seesAll: told >= 2 };
    }),
    ...(after !== null && { after }),
  };
}
