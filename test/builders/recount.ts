import { secondsOf, type Instant } from '../../domain/foundation/time/instant.ts';
import { codeOf } from '../../domain/casework/queues/codes.ts';
import type { CompactEntry, WaitingStatus } from '../../domain/casework/queues/compact-entry.ts';
import { linkStates } from '../../domain/casework/queues/queue-entry.ts';
import { isOverdue } from '../../domain/ticketing/clock/overdue.ts';
import { namesIn, type QueueFilter } from '../../domain/casework/queues/filters.ts';
import {
  filtersOfHere,
  filterSets,
  type FilterName,
  type keyedFilters,
  queueStatuses,
  queueStatusOf,
  type FilterSet,
} from '../../domain/foundation/vocabulary/queue-filters.ts';
import type { Queues } from '../../domain/casework/queues/queues.ts';
import type { Tally } from '../../domain/casework/queues/tally.ts';
import { kinds } from '../../domain/foundation/vocabulary/kinds.ts';
import { statusNames, type Status } from '../../domain/foundation/vocabulary/statuses.ts';
import type { Ticket } from '../../domain/ticketing/tickets/ticket.ts';
import {
  busyCategories,
  busyInstitutions,
  busyOfficers,
  busyWards,
  levelsAbove,
  type BusyCountry,
} from './busy-country.ts';
import { allOf } from './queues.ts';

/** What each listing has, by its name: as the lines are read, or as they follow from the tickets. */
type Listings = Readonly<Record<string, readonly string[]>>;

const institutions = busyInstitutions.map(({ id }) => id);

/** Nothing in these tests lasts longer. */
const months = [2026, 2027, 2028, 2029, 2030].flatMap((year) =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
);

/** Nothing in these tests is due years from then. */
const atNoon: Instant = '2027-06-01T09:00:00Z';

type KeyedName = (typeof keyedFilters)[number];

/** What sets of filters are asked with. */
const values: { readonly [Name in KeyedName]: readonly NonNullable<QueueFilter[Name]>[] } = {
  status: queueStatuses,
  kind: kinds,
  assignee: busyOfficers,
  here: [true],
  urgent: [true],
  overdue: [true],
  unassigned: [true],
  unacknowledged: [true],
  category: busyCategories,
  ward: busyWards,
};

function asFilters(set: FilterSet): readonly (readonly [string, QueueFilter])[] {
  const names = set.split('+') as readonly KeyedName[];
  const filters = names.reduce<readonly QueueFilter[]>(
    (chosen, name) => chosen.flatMap((filter) => values[name].map((value) => ({ ...filter, [name]: value }))),
    [{}],
  );
  return filters.map((filter) => [`${set} ${Object.values(filter).join(' ')}`, filter]);
}

/** Status and kind are asked for alone under their names. */
const isAskedTogether = (set: FilterSet): boolean => set !== 'status' && set !== 'kind';

const filters: Readonly<Record<string, QueueFilter | undefined>> = {
  all: undefined,
  ...Object.fromEntries(statusNames.map((status) => [status, { status }])),
  ...Object.fromEntries(kinds.map((kind) => [kind, { kind }])),
  ...Object.fromEntries(busyOfficers.map((assignee) => [assignee, { assignee }])),
  ...Object.fromEntries(filterSets.filter(isAskedTogether).flatMap(asFilters)),
};

/** Every figure there is, as it is read: `dawasa held.open`, `of asha open`; and what is looked at line by line. */
export async function readCounts(queues: Queues): Promise<Listings> {
  const counts: Record<string, readonly string[]> = {};
  for (const institution of institutions) {
    counts[institution] = inWords(await queues.tallyOf(institution));
    const { entries, more } = await queues.aboutSomebody(institution);
    counts[`${institution} about`] = [
      String(more),
      ...entries.map(({ number, late }) => `${number} ${late}`),
    ];
  }
  const loads = await queues.loadsOf(busyOfficers);
  for (const officer of busyOfficers) counts[`of ${officer}`] = inWords(loads.get(officer) ?? {});
  return counts;
}

const inWords = (tally: Tally): readonly string[] =>
  Object.entries(tally)
    .map(([figure, count]) => `${figure}: ${count}`)
    .toSorted();

/** The same out of the heads of the tickets. */
export function recountFigures(country: Pick<BusyCountry, 'heads' | 'events'>): Listings {
  const open = openIn(country);
  const counts: Record<string, readonly string[]> = {};
  const counted = (tickets: readonly OpenTicket[], figuresOf: (ticket: OpenTicket) => readonly string[]) =>
    inWords(
      Object.fromEntries(
        [...Map.groupBy(tickets.flatMap(figuresOf), String)].map(([name, all]) => [name, all.length]),
      ),
    );
  for (const institution of institutions) {
    const there = open.filter(({ holder, unit }) => levelsAbove(holder, unit).includes(institution));
    counts[institution] = counted(
      there.filter((ticket) => !isAbout(ticket)),
      (ticket) => figuresAt(ticket, institution),
    );
    const kept = there
      .filter(isAbout)
      .toSorted(byRank)
      .map(({ number, isLate }) => `${number} ${isLate}`);
    counts[`${institution} about`] = ['false', ...kept];
  }
  for (const officer of busyOfficers)
    counts[`of ${officer}`] = counted(
      open.filter((ticket) => ticket.assignee === officer && !isAbout(ticket)),
      ({ isLate }) => (isLate ? ['open', 'overdue'] : ['open']),
    );
  return counts;
}

const isAbout = ({ aboutHead, aboutOfficer, unboundName, heldBefore, holder, sentTo }: Ticket): boolean =>
  aboutHead || aboutOfficer !== undefined || unboundName === true || (heldBefore[0] ?? holder) !== sentTo;

function figuresAt(ticket: OpenTicket, institution: string): readonly string[] {
  const { holder, unit, sensitive, status, kind, category, urgent, isLate, assignee } = ticket;
  const isHeld = institution === holder;
  const isGiven = !isHeld && institution === unit;
  if (!isHeld && !isGiven && !levelsAbove(holder).includes(institution)) return [];
  const isHere = isHeld || isGiven;
  const lying = isHeld ? 'held' : isGiven ? 'given' : 'below';
  const names = [
    ['open', true],
    [`status.${queueStatusOf(status)}`, isHere || status === 'submitted'],
    [`kind.${kind}`, isHere],
    [`category.${category}`, isHere],
    ['urgent', urgent],
    ['overdue', isLate],
    ['unassigned', isHere && assignee === undefined],
  ] as const;
  return names.flatMap(([name, counts]) =>
    counts ? [`${lying}${sensitive ? '-sensitive' : ''}.${name}`] : [],
  );
}

/** Every listing there is, as it is read. */
export async function readListings(queues: Queues): Promise<Listings> {
  const listings: Record<string, readonly string[]> = {};
  for (const institution of institutions) {
    for (const [name, filter] of Object.entries(filters)) {
      const entries = await allOf((asked) => queues.page(institution, filter, asked));
      listings[`${institution} ${name}`] = entries.map(
        (entry) =>
          `${entry.due} ${entry.number} ${entry.urgent} ${entry.sensitive} ${entry.about?.officer ?? 'nobody'}`,
      );
    }
    const own = await queues.ownEntries(institution, atNoon);
    listings[`${institution} own`] = own.entries.map(inWordsOf).toSorted();
    const ofMonths = async (list: (month: string) => Promise<readonly { readonly number: string }[]>) => {
      const found = [];
      for (const month of months) found.push(...(await list(month)));
      return found.map(({ number }) => number).toSorted();
    };
    listings[`${institution} holding`] = await ofMonths((month) =>
      allOf((asked) => queues.holdingIn(institution, month, asked)),
    );
    listings[`${institution} closed`] = await ofMonths((month) =>
      allOf((asked) => queues.closedIn(institution, month, asked)),
    );
    for (const state of linkStates)
      listings[`${institution} held ${state}`] = await ofMonths((month) =>
        allOf((asked) => queues.heldIn(institution, state, month, asked)),
      );
  }
  for (const officer of busyOfficers) {
    const entries = await allOf((asked) => queues.assignedTo(officer, asked));
    listings[`of ${officer}`] = entries.map(({ due, number }) => `${due} ${number}`);
  }
  return listings;
}

/** The same out of the heads of the tickets. */
export function recount({ heads, events }: Pick<BusyCountry, 'heads' | 'events'>): Listings {
  const listings: Record<string, readonly string[]> = {};
  const open = openIn({ heads, events });
  const numbers = (tickets: readonly Ticket[]) => tickets.map(({ number }) => number).toSorted();
  for (const institution of institutions) {
    for (const [name, filter] of Object.entries(filters))
      listings[`${institution} ${name}`] = open
        .filter(({ holder, unit }) => levelsAbove(holder, unit).includes(institution))
        .filter((ticket) => filter === undefined || passes(ticket, institution, filter))
        .toSorted(orderOf(filter))
        .map(
          ({ due, number, urgent, sensitive, aboutOfficer = 'nobody' }) =>
            `${due} ${number} ${urgent} ${sensitive} ${aboutOfficer}`,
        );
    listings[`${institution} own`] = open
      .filter(({ holder, unit }) => [holder, unit].includes(institution))
      .map((ticket) => inWordsOf(compactOf(ticket, institution)))
      .toSorted();
    const ended = heads.filter(({ status }) => status === 'closed');
    const there = ({ holder }: Ticket) => holder === institution;
    const before = ({ holder, heldBefore }: Ticket) =>
      holder !== institution && heldBefore.includes(institution);
    listings[`${institution} holding`] = numbers(open.filter(there));
    listings[`${institution} closed`] = numbers(ended.filter(there));
    listings[`${institution} held open`] = numbers(open.filter(before));
    listings[`${institution} held closed`] = numbers(ended.filter(before));
  }
  for (const officer of busyOfficers)
    listings[`of ${officer}`] = open
      .filter(({ assignee }) => assignee === officer)
      .toSorted(byRank)
      .map(({ due, number }) => `${due} ${number}`);
  return listings;
}

/** What events tell of messages, no head does. */
const inWordsOf = (entry: Omit<CompactEntry, 'news' | 'kept'> & { readonly kept?: unknown }): string =>
  JSON.stringify(
    Object.entries({ ...entry, news: undefined, kept: entry.kept !== undefined }).toSorted(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  );

function compactOf(ticket: OpenTicket, institution: string) {
  const { number, status, isLate, urgent, sensitive, holder, kind, channel, due, submittedAt } = ticket;
  const { category, assignee, place } = ticket;
  return {
    number,
    status: status as WaitingStatus,
    late: isLate,
    urgent,
    sensitive,
    given: holder !== institution,
    kind,
    channel,
    due: Math.floor(secondsOf(due ?? submittedAt) / 1800),
    sent: Math.floor(secondsOf(submittedAt) / 86_400),
    category: codeOf('category', category),
    ...(assignee !== undefined && { assignee: codeOf('assignee', assignee) }),
    ...(place?.ward !== undefined && { ward: codeOf('ward', place.ward) }),
    ...(isAbout(ticket) && { kept: true }),
  };
}

interface OpenTicket extends Ticket {
  readonly due: Instant | undefined;
  /** It was overdue when its newest event happened. */
  readonly isLate: boolean;
}

/** What is overdue before the rest, each by what is waited for and then by when that is due. */
const byRank = (a: OpenTicket, b: OpenTicket): number => (rankOf(a) < rankOf(b) ? -1 : 1);
const rankOf = ({ isLate, status, due, number }: OpenTicket): string =>
  `${isLate ? 'first' : 'then'} ${asListed(status)} ${due} ${number}`;
const asListed = (status: Status): number => {
  const listed = queueStatusOf(status);
  return listed === undefined ? -1 : queueStatuses.indexOf(listed);
};

const byDue = (a: OpenTicket, b: OpenTicket): number =>
  `${a.due} ${a.number}` < `${b.due} ${b.number}` ? -1 : 1;

const orderOf = (filter: QueueFilter | undefined): ((a: OpenTicket, b: OpenTicket) => number) => {
  if (isPointed(filter)) return bySending;
  return namesIn(filter ?? {}).some((name) => isByDue.includes(name)) ? byDue : byRank;
};
const isByDue: readonly FilterName[] = ['overdue', 'status', 'unacknowledged'];

/** What is found by what never changes, the oldest first. */
const isPointed = (filter: QueueFilter | undefined): boolean =>
  filter?.kind !== undefined || filter?.category !== undefined || filter?.ward !== undefined;
const bySending = (a: OpenTicket, b: OpenTicket): number =>
  `${a.submittedAt} ${a.number}` < `${b.submittedAt} ${b.number}` ? -1 : 1;

/** Those that wait, what is due first before the rest. */
function openIn({ heads, events }: Pick<BusyCountry, 'heads' | 'events'>): readonly OpenTicket[] {
  const newest = new Map(events.map((event) => [event.number, event]));
  return heads
    .filter(({ status }) => status !== 'closed')
    .map((ticket) => ({
      ...ticket,
      due: dueOfHead(ticket),
      isLate: isOverdue(ticket, newest.get(ticket.number)?.at ?? ticket.submittedAt),
    }))
    .toSorted(byDue);
}

/** Every filter that is set lets it through. */
function passes(ticket: OpenTicket, institution: string, filter: QueueFilter): boolean {
  const isHere = [ticket.holder, ticket.unit].includes(institution);
  const onlyHere = filtersOfHere.some((name) => filter[name] !== undefined);
  const tests: Readonly<Record<KeyedName, boolean>> = {
    status: filter.status !== undefined && asListed(ticket.status) === asListed(filter.status),
    kind: ticket.kind === filter.kind,
    assignee: ticket.assignee === filter.assignee,
    here: isHere,
    urgent: ticket.urgent,
    overdue: ticket.isLate,
    unassigned: ticket.assignee === undefined,
    unacknowledged: ticket.status === 'submitted',
    category: ticket.category === filter.category,
    ward: ticket.place?.ward === filter.ward,
  };
  return namesIn(filter).every((name) => tests[name as KeyedName]) && (!onlyHere || isHere);
}

/** The due time once more, out of the head. */
function dueOfHead({ status, cycle, windowEndsAt, nextWakeAt, pause }: Ticket): Instant | undefined {
  if (status === 'responded') return windowEndsAt;
  if (status === 'awaiting-citizen') return pause?.resumeAt;
  return status === 'submitted' ? cycle.acknowledgeBy : (cycle.respondBy ?? nextWakeAt);
}
