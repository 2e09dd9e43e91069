import { plusSeconds } from '../../domain/time/instant.ts';
import { usualSpare } from '../../domain/queues/full-page.ts';
import type { QueueFilter } from '../../domain/queues/filters.ts';
import type { TicketEvent } from '../../domain/tickets/event.ts';
import type { AccessPath } from './access-paths.ts';
import { cursorAtWholeReading } from './pages.ts';
import { around, largest, lineEventAt, rareFilters, root } from './stored-lines.ts';
import type { Stores } from './stores.ts';

const by = 'kipimo';

/** Pages as people get them, and so small that a thousand tickets fill a hundred. */
const usual = 25;
const small = 2;
/** Of a thousand tickets a rare filter finds one. */
const smallest = 1;
/** A page of a rare filter reads so many lines. */
export const rareLines = smallest + usualSpare;

const index = (filter: QueueFilter | undefined): string => {
  if (filter === undefined) return 'GSI1 QUEUE#id';
  if ('status' in filter) return 'GSI2 QUEUE#id#STATUS#status';
  return 'kind' in filter ? 'GSI3 QUEUE#id#KIND#kind' : 'GSI4 QUEUE#id#ASSIGNEE#officer';
};

/** One page of a queue, which reads as many lines whatever is stored. */
function queuePage(
  name: string,
  institution: string,
  filter: QueueFilter | undefined,
  { size, page = 1 }: { readonly size: number; readonly page?: number },
): AccessPath {
  const read = (stores: Stores, cursor: string | undefined) =>
    stores.smallPages(size).page(institution, filter, { by, ...(cursor === undefined ? {} : { cursor }) });
  return {
    name: `${name}, ${size} a page, page ${page}`,
    table: 'projections',
    how: `Query ${index(filter)}, eventual`,
    ready: async (unmeasured) => {
      const whole = { page, lines: size + usualSpare };
      const cursor = await cursorAtWholeReading(whole, (before) => read(unmeasured, before));
      return (measured) => read(measured, cursor);
    },
  };
}

/**
 * Pages of each filter that one ticket of a thousand passes: at the root and at a unit. Below 8,000 tickets there is
 * none that reads all its lines.
 */
export const rarePages = (page = 1): readonly AccessPath[] =>
  rareFilters.flatMap((filter) =>
    (
      [
        ['queue of the root', root],
        ['queue of the largest institution', largest],
      ] as const
    ).map(([name, institution]) =>
      queuePage(`${name} by ${Object.keys(filter).join()}, 1 in 1,000`, institution, filter, {
        size: smallest,
        page,
      }),
    ),
  );

/** A ticket of its own, four levels under the top. */
const levels = ['kitengo', 'taasisi', 'wizara', root];
const submissionOf = (place: number): TicketEvent => {
  const event = lineEventAt(place);
  return { ...event, after: { ...event.after, holder: 'kitengo' } };
};
const hearing = (stores: Stores, event: TicketEvent, from = 0) =>
  stores.keeper.apply(event, { ...around('kitengo'), levels: levels.slice(from) });

const next = (event: TicketEvent, after: Partial<TicketEvent['after']>): TicketEvent<'escalate'> => ({
  ...event,
  type: 'escalate',
  facts: {},
  version: event.version + 1,
  at: plusSeconds(event.at, 86_400),
  before: event.after,
  after: { ...event.after, ...after },
});

export const queuePaths: readonly AccessPath[] = [
  queuePage('queue of the root, every ticket', root, undefined, { size: usual }),
  queuePage('queue of the root', root, undefined, { size: small }),
  queuePage('queue of the root', root, undefined, { size: small, page: 100 }),
  queuePage('queue of the largest institution', largest, undefined, { size: usual }),
  queuePage('queue of the largest institution', largest, undefined, { size: small }),
  queuePage('queue of the largest institution', largest, undefined, { size: small, page: 100 }),
  queuePage('queue of the root by kind', root, { kind: 'complaint' }, { size: usual }),
  queuePage('queue of the root by kind', root, { kind: 'complaint' }, { size: small, page: 100 }),
  queuePage('queue of the root by status', root, { status: 'submitted' }, { size: usual }),
  queuePage('queue of the root by status', root, { status: 'submitted' }, { size: small, page: 100 }),
  queuePage(
    'queue of the largest institution by a frequent assignee',
    largest,
    { assignee: 'kila-siku' },
    {
      size: small,
      page: 100,
    },
  ),
  {
    name: 'keep the lines of a new ticket, 4 levels, assigned',
    table: 'projections',
    how: 'GetItem TICKET#n KNOWN, strong; TransactWriteItems: it, and each line that changes',
    ready: (_, place) => Promise.resolve((stores) => hearing(stores, submissionOf(place))),
  },
  {
    name: 'keep them when its status changes',
    table: 'projections',
    how: 'the same',
    ready: async (unmeasured, place) => {
      const sent = submissionOf(place);
      await hearing(unmeasured, sent);
      return (stores) => hearing(stores, next(sent, { status: 'acknowledged' }));
    },
  },
  {
    name: 'keep them when it moves up a level',
    table: 'projections',
    how: 'the same',
    ready: async (unmeasured, place) => {
      const sent = submissionOf(place);
      await hearing(unmeasured, sent);
      return (stores) => hearing(stores, next(sent, { holder: 'taasisi', cycle: 2 }), 1);
    },
  },
  {
    name: 'hear what is known',
    table: 'projections',
    how: 'GetItem TICKET#n KNOWN, strong',
    ready: async (unmeasured, place) => {
      await hearing(unmeasured, submissionOf(place));
      return (stores) => hearing(stores, submissionOf(place));
    },
  },
];
