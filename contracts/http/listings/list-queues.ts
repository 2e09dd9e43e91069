import * as z from 'zod';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { statusNames } from '../../../domain/foundation/vocabulary/statuses.ts';
import { dueLooks } from '../../../domain/casework/queues/due-look.ts';
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
  queueOrders,
} from '../../../domain/foundation/vocabulary/queue-filters.ts';
import { linkRoles, linkStates } from '../../../domain/casework/queues/queue-entry.ts';
import { refuse } from '../problems/refuse.ts';
import { registryId } from '../requests/registry-id.ts';
import {
  dateReply,
  instantReply,
  namedInstitution,
  namedLocation,
  textReply,
  worded,
} from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { countedQueue } from './count-queue.ts';
import { narrowedCounts } from './narrow-queue.ts';
import { asked, queueFilters } from './queue-filters.ts';

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

const shown = {
  number: z.string(),
  kind: worded(kinds),
  urgent: z.boolean(),
};

/** What waits, as a queue shows it. Its subject is on record as seen in a list; the rest is no read of the ticket. */
export const queueLine = z
  .object({
    ...shown,
    status: z.object({ code: z.enum(statusNames), word: z.string() }),
    due: instantReply.meta({ description: 'Until when what it waits for is due.' }),
    dueDate: dateReply,
    overdue: z.boolean().meta({ description: 'Whether what it waits for is late.' }),
    institution: namedInstitution.meta({ description: 'Who holds it.' }),
    unit: z
      .string()
      .exactOptional()
      .meta({ description: 'Id of the unit of the same institution that works on it.' }),
    dueLook: z.enum(dueLooks).meta({
      description:
        'How pressing it is. soon: on the next day; still: its clock stands; rest: no office is waited for.',
    }),
    dueWords: z.string().meta({ description: 'By when it is due, in the language of the request.' }),
    dueShort: z.string().meta({
      description:
        'The same in few words, for a row: its days are working days, of an urgent ticket days of the calendar.',
    }),
    assignee: z.object({ id: z.string(), name: z.string().exactOptional() }).exactOptional(),
    category: z.object({ id: z.string(), name: textReply }).exactOptional(),
    place: namedLocation.exactOptional(),
    submittedAt: instantReply.exactOptional(),
    submittedDate: dateReply.exactOptional(),
    age: z.string().exactOptional().meta({ description: 'How long ago it was sent, in words.' }),
    acknowledgeBy: instantReply
      .exactOptional()
      .meta({ description: 'While nobody has acknowledged it: until when that is due.' }),
    acknowledgeByDate: dateReply.exactOptional(),
    newMessage: z.boolean().meta({
      description:
        'Its citizen wrote since anybody who works on it last acted. Told where it is worked on, as unit and assignee are: in the queues of its holder and unit, and to whom it is assigned.',
    }),
    subject: z.string().exactOptional().meta({
      description:
        'What its citizen calls it, or the beginning of what happened: to whoever sees the whole ticket. A page with subjects is on record as seen in a list.',
    }),
    incident: z
      .object({
        number: z.string().meta({ description: 'The number of its main ticket.' }),
        tickets: z.int().positive().exactOptional().meta({
          description:
            'How many: the main ticket and those that joined it there, with those that parted by themselves since. Absent of those that joined.',
        }),
      })
      .exactOptional()
      .meta({ description: 'The incident that it is worked on with: to whoever sees the whole ticket.' }),
  })
  .meta({ id: 'QueueLine' });

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

function isAnswered(query: QueueFilter & { readonly sort?: unknown }, context: z.RefinementCtx): void {
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
    ...shown,
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
