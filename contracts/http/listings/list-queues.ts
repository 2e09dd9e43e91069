import * as z from 'zod';
import { keptFromDeputyBecause } from '../../../domain/institutions/registry/absences.ts';
import {
  filterSetOf,
  findsHere,
  namesIn,
  type QueueFilter,
} from '../../../domain/casework/queues/filters.ts';
import {
  filterSets,
  filtersOfHere,
  listedFigures,
  queueOrders,
  type FilterName,
} from '../../../domain/foundation/vocabulary/queue-filters.ts';
import { newsKinds } from '../../../domain/messaging/news/news-kinds.ts';
import { linkRoles, linkStates } from '../../../domain/casework/queues/queue-entry.ts';
import { refuse } from '../problems/refuse.ts';
import { registryId } from '../requests/registry-id.ts';
import { dateReply, instantReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { countedQueue } from './count-queue.ts';
import { narrowedCounts } from './narrow-queue.ts';
import { asked, queueFilters } from './queue-filters.ts';
import { queueLine, ticketInLists } from './queue-line.ts';

/** No page gives a longer one. */
const longestCursor = 2_400;

/** The cursor of a listing's next page. */
export const pageCursor = z
  .string()
  .meta({
    description:
      '`next` of the page before: works for an hour, for the same officer, and with the same listing and filter.',
  })
  .transform((given, context) =>
    given.length <= longestCursor ? given : refuse(context, { field: 'not-a-cursor' }),
  )
  .exactOptional();

const institutionParams = z.object({ institution: registryId('the institution', 'dawasa') });

const unreadNewsItem = z
  .object({ id: z.string(), kind: z.enum(newsKinds), number: z.string(), toldAt: instantReply })
  .meta({ id: 'UnreadNewsItem' });

const queuePage = z
  .object({
    lines: z.array(queueLine).meta({
      description:
        'What is overdue first, then by what is waited for and when it is due; what is found by status, unacknowledged or overdue by when it is due; by kind, category or ward with the oldest first. A page is full or the last.',
    }),
    next: z.string().exactOptional(),
  })
  .meta({ id: 'QueuePage' });

const pairs = filterSets.filter((set) => set.includes('+'));

const narrowsFigure: readonly FilterName[] = ['kind', 'category', 'here'];

function isAnswered(query: QueueFilter & { readonly sort?: unknown }, context: z.RefinementCtx): void {
  if (query.figure !== undefined) {
    const other = namesIn(query).find((name) => !narrowsFigure.includes(name));
    if (other !== undefined || query.sort !== undefined)
      refuse(context, { field: 'no-such-filters' }, [other ?? 'sort']);
    return;
  }
  if (query.region !== undefined) {
    refuse(context, { field: 'no-such-filters' }, ['region']);
    return;
  }
  const [first, second] = namesIn(query);
  if (findsHere(query)) return;
  if (query.sort !== undefined) refuse(context, { field: 'no-such-filters' }, ['sort']);
  else if (first !== undefined && filterSetOf(query) === undefined)
    refuse(context, { field: 'no-such-filters' }, [second ?? first]);
}

const ofHere = filtersOfHere.join(', ');

export const listQueueRoute = {
  method: 'GET',
  path: '/v1/officer/queues/{institution}',
  name: 'list-queue',
  family: 'officer-queues',
  for: 'queues:read',
  summary: {
    sw: 'Yanayosubiri kwenye taasisi na chini yake',
    en: 'What waits at an institution and under it',
  },
  params: institutionParams,
  query: z
    .strictObject({
      ...queueFilters,
      figure: z.enum(listedFigures).exactOptional().meta({
        description:
          'What a figure of oversight counts, here and below, without complaints about a person and sensitive matters. With it kind, category and region narrow at every level, and `here` leaves what the institution itself holds; no other filter goes with it.',
      }),
      region: registryId('a region', 'mkoa-dodoma')
        .exactOptional()
        .meta({ description: 'From which region it came; with a figure alone.' }),
      sort: z.enum(queueOrders).exactOptional().meta({
        description:
          'Of what is held here: by when it is due, the oldest first, or by category. Absent: by when it is due where filters have no order of their own.',
      }),
      cursor: pageCursor,
      counts: asked('How many tickets each filter finds is told with the page.'),
    })
    .superRefine(isAnswered)
    .meta({
      description: `One filter, or two of these pairs: ${pairs.join(', ')}. With one of these, which find what is held here alone, any of them together: ${ofHere}.`,
    }),
  replies: {
    200: {
      description: 'The lines that this officer may see.',
      body: queuePage
        .extend({
          counts: countedQueue.exactOptional(),
          narrowed: narrowedCounts.exactOptional().meta({
            description: 'In the place of counts, where any filters are asked for together, or an order.',
          }),
          news: z.array(unreadNewsItem).exactOptional().meta({
            description:
              'With counts: what the officer was told and did not read, the newest few. Each ticket is decided anew.',
          }),
        })
        .meta({ id: 'QueuePageWithCounts' }),
    },
  },
  problems: [],
  conditional: true,
} as const satisfies Route;

export const listOwnTicketsRoute = {
  method: 'GET',
  path: '/v1/officer/tickets',
  name: 'list-own-tickets',
  family: 'officer-queues',
  for: 'queues:read',
  summary: { sw: 'Kazi zako', en: 'Your own tickets' },
  query: z.strictObject({
    cursor: pageCursor,
    of: registryId('who is out', 'anna-mushi')
      .exactOptional()
      .meta({ description: 'The tickets of somebody for whom the officer who asks stands in now.' }),
    deputy: registryId('a colleague', 'hamisi-kibwana')
      .exactOptional()
      .meta({ description: 'Whose `kept` is told: what of the page they would not be shown as deputy.' }),
  }),
  replies: {
    200: {
      description: 'What is assigned to the officer who asks, or to whom they stand in for.',
      body: queuePage
        .extend({
          kept: z
            .array(z.object({ number: z.string(), because: z.enum(keptFromDeputyBecause) }))
            .exactOptional(),
        })
        .meta({ id: 'OwnTickets' }),
    },
  },
  problems: [],
  conditional: true,
} as const satisfies Route;

const month = z
  .string()
  .meta({ description: 'A month in the time zone of the offices.', examples: ['2026-11'] })
  .transform((given, context) =>
    /^\d{4}-(0[1-9]|1[0-2])$/.test(given) ? given : refuse(context, { field: 'invalid' }),
  );

/** A ticket as an institution is tied to it, for as long as it is kept. */
const link = z
  .object({
    ...ticketInLists,
    role: z.enum(linkRoles),
    state: z.enum(linkStates),
    since: instantReply.meta({
      description:
        'held: when it was handed on. holding: when it was closed, or while it is open, when it came.',
    }),
    sinceDate: dateReply,
  })
  .meta({ id: 'TicketLink' });

export const listInstitutionTicketsRoute = {
  method: 'GET',
  path: '/v1/officer/institutions/{institution}/tickets',
  name: 'list-institution-tickets',
  family: 'officer-queues',
  for: 'queues:read',
  summary: { sw: 'Malalamiko na maoni ya taasisi, mwezi kwa mwezi', en: "An institution's tickets by month" },
  params: institutionParams,
  query: z.strictObject({
    role: z.enum(linkRoles).default('holding').meta({
      description: 'holding: it holds them itself, or did when they were closed. held: it handed them on.',
    }),
    state: z.enum(linkStates),
    month,
    cursor: pageCursor,
  }),
  replies: {
    200: {
      description:
        'In their order. holding and open: those that came in that month; closed: closed in it; held: handed on in it.',
      body: z
        .object({ tickets: z.array(link), next: z.string().exactOptional() })
        .meta({ id: 'TicketLinkPage' }),
    },
  },
  problems: [],
  conditional: true,
} as const satisfies Route;
