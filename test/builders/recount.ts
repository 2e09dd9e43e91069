import type { Instant } from '../../domain/time/instant.ts';
import { linkStates } from '../../domain/queues/line.ts';
import { isOverdue } from '../../domain/clock/overdue.ts';
import {
  filterSets,
  namesIn,
  type FilterName,
  type FilterSet,
  type QueueFilter,
} from '../../domain/queues/filters.ts';
import type { Queues } from '../../domain/queues/queues.ts';
import { kinds } from '../../domain/vocabulary/kinds.ts';
import { statusNames } from '../../domain/vocabulary/statuses.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
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

/** What sets of filters are asked with; those that were asked before are left out. */
const values: { readonly [Name in keyof QueueFilter]-?: readonly NonNullable<QueueFilter[Name]>[] } = {
  status: [],
  kind: [],
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
  const names = set.split('+') as readonly FilterName[];
  const filters = names.reduce<readonly QueueFilter[]>(
    (chosen, name) => chosen.flatMap((filter) => values[name].map((value) => ({ ...filter, [name]: value }))),
    [{}],
  );
  return filters.map((filter) => [`${set} ${Object.values(filter).join(' ')}`, filter]);
}

const filters: Readonly<Record<string, QueueFilter | undefined>> = {
  all: undefined,
  ...Object.fromEntries(statusNames.map((status) => [status, { status }])),
  ...Object.fromEntries(kinds.map((kind) => [kind, { kind }])),
  ...Object.fromEntries(busyOfficers.map((assignee) => [assignee, { assignee }])),
  ...Object.fromEntries(filterSets.flatMap(asFilters)),
};

/** Every listing there is, as it is read. */
export async function readListings(queues: Queues): Promise<Listings> {
  const listings: Record<string, readonly string[]> = {};
  for (const institution of institutions) {
    for (const [name, filter] of Object.entries(filters)) {
      const lines = await allOf((asked) => queues.page(institution, filter, asked));
      listings[`${institution} ${name}`] = lines.map(
        (line) =>
          `${line.due} ${line.number} ${line.urgent} ${line.sensitive} ${line.about?.officer ?? 'nobody'}`,
      );
    }
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
    const lines = await allOf((asked) => queues.assignedTo(officer, asked));
    listings[`of ${officer}`] = lines.map(({ due, number }) => `${due} ${number}`);
  }
  return listings;
}

/** The same out of the heads of the tickets. */
export function recount({ heads, events }: Pick<BusyCountry, 'heads' | 'events'>): Listings {
  const newest = new Map(events.map((event) => [event.number, event]));
  const listings: Record<string, readonly string[]> = {};
  const open = heads
    .filter(({ status }) => status !== 'closed')
    .map((ticket) => ({
      ...ticket,
      due: dueOfHead(ticket),
      isLate: isOverdue(ticket, newest.get(ticket.number)?.at ?? ticket.submittedAt),
    }))
    .toSorted((a, b) => (`${a.due} ${a.number}` < `${b.due} ${b.number}` ? -1 : 1));
  const numbers = (tickets: readonly Ticket[]) => tickets.map(({ number }) => number).toSorted();
  for (const institution of institutions) {
    for (const [name, filter] of Object.entries(filters))
      listings[`${institution} ${name}`] = open
        .filter(({ holder, unit }) => levelsAbove(holder, unit).includes(institution))
        .filter((ticket) => filter === undefined || passes(ticket, institution, filter))
        .map(
          ({ due, number, urgent, sensitive, aboutOfficer = 'nobody' }) =>
            `${due} ${number} ${urgent} ${sensitive} ${aboutOfficer}`,
        );
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
      .map(({ due, number }) => `${due} ${number}`);
  return listings;
}

interface OpenTicket extends Ticket {
  /** It was overdue when its newest event happened. */
  readonly isLate: boolean;
}

/** Every filter that is set lets it through. */
function passes(ticket: OpenTicket, institution: string, filter: QueueFilter): boolean {
  const isHere = [ticket.holder, ticket.unit].includes(institution);
  const onlyHere = filter.category !== undefined || filter.ward !== undefined;
  const tests: Readonly<Record<FilterName, boolean>> = {
    status: ticket.status === filter.status,
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
  return namesIn(filter).every((name) => tests[name]) && (!onlyHere || isHere);
}

/** The due time once more, out of the head. */
function dueOfHead({ status, cycle, windowEndsAt, nextWakeAt, pause }: Ticket): Instant | undefined {
  if (status === 'responded') return windowEndsAt;
  if (status === 'awaiting-citizen') return pause?.resumeAt;
  return status === 'submitted' ? cycle.acknowledgeBy : (cycle.respondBy ?? nextWakeAt);
}
