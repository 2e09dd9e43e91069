import type { Instant } from '../../domain/time/instant.ts';
import { linkStates } from '../../domain/queues/line.ts';
import type { QueueFilter, Queues } from '../../domain/queues/queues.ts';
import { kinds } from '../../domain/vocabulary/kinds.ts';
import { statusNames } from '../../domain/vocabulary/statuses.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { busyInstitutions, busyOfficers, levelsAbove } from './busy-country.ts';
import { allOf } from './queues.ts';

/** What each listing has, by its name: as the lines are read, or as they follow from the tickets. */
type Listings = Readonly<Record<string, readonly string[]>>;

const institutions = busyInstitutions.map(({ id }) => id);

/** Nothing in these tests lasts longer. */
const months = [2026, 2027, 2028, 2029, 2030].flatMap((year) =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
);

const filters: Readonly<Record<string, QueueFilter | undefined>> = {
  all: undefined,
  ...Object.fromEntries(statusNames.map((status) => [status, { status }])),
  ...Object.fromEntries(kinds.map((kind) => [kind, { kind }])),
  ...Object.fromEntries(busyOfficers.map((assignee) => [assignee, { assignee }])),
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
export function recount(heads: readonly Ticket[]): Listings {
  const listings: Record<string, readonly string[]> = {};
  const open = heads
    .filter(({ status }) => status !== 'closed')
    .map((ticket) => ({ ...ticket, due: dueOfHead(ticket) }))
    .toSorted((a, b) => (`${a.due} ${a.number}` < `${b.due} ${b.number}` ? -1 : 1));
  const numbers = (tickets: readonly Ticket[]) => tickets.map(({ number }) => number).toSorted();
  for (const institution of institutions) {
    for (const [name, filter] of Object.entries(filters))
      listings[`${institution} ${name}`] = open
        .filter(({ holder, unit }) => levelsAbove(holder, unit).includes(institution))
        .filter((ticket) => passes(ticket, filter))
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

const passes = ({ status, kind, assignee }: Ticket, filter: QueueFilter | undefined): boolean => {
  if (filter === undefined) return true;
  if ('status' in filter) return filter.status === status;
  return 'kind' in filter ? filter.kind === kind : filter.assignee === assignee;
};

/** The due time once more, out of the head. */
function dueOfHead({ status, cycle, windowEndsAt, nextWakeAt, pause }: Ticket): Instant | undefined {
  if (status === 'responded') return windowEndsAt;
  if (status === 'awaiting-citizen') return pause?.resumeAt;
  return status === 'submitted' ? cycle.acknowledgeBy : (cycle.respondBy ?? nextWakeAt);
}
