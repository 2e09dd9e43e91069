import { plusSeconds } from '../../domain/foundation/time/instant.ts';
import { usualSpare } from '../../domain/casework/queues/full-page.ts';
import { filteredQueue } from '../../adapters/dynamodb/items/filtered-queue.ts';
import { namesIn, type QueueFilter } from '../../domain/casework/queues/filters.ts';
import { mostAboutSomebody, wordedPageSize } from '../../domain/casework/queues/queues.ts';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import type { AccessPath } from './access-path.ts';
import { cursorAtWholeReading } from '../../test/builders/dynamodb/pages.ts';
import { around, frequentAssignee, largest, submissionEventAt, rareFilters, root } from './stored-entries.ts';
import { submissionAt } from './stored-tickets.ts';
import type { Stores } from './stores.ts';

const by = 'kipimo';

/** Pages as people get them, and so small that a thousand tickets fill a hundred. */
const usual = wordedPageSize;
const small = 2;
/** Smallest institution: a rare filter finds one of a thousand tickets. */
const smallest = 1;
const frequentHere = { assignee: frequentAssignee, here: true } as const;
const frequentCategory = { category: submissionAt(1).event.subject.category };
/** A page of a rare filter reads so many lines. */
export const rareEntries = smallest + usualSpare;

const index = (filter: QueueFilter | undefined): string => {
  const read = filteredQueue('id', filter && namesAsValues(filter));
  return read
    .map(({ index: name, partition, prefix = '' }) => `${name} ${partition} ${prefix}`.trim())
    .join(', ');
};

/** The key says what it is made of, and not of what; stretches of it are those of the filter. */
const namesAsValues = (filter: QueueFilter): QueueFilter => ({
  ...Object.fromEntries(namesIn(filter).map((name) => [name, name])),
  ...Object.fromEntries(
    Object.entries(filter).filter(([name, value]) => value === true || name === 'status'),
  ),
});

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
 * Pages of each filter that one ticket of a thousand passes: at the root, where it is told there, and at a unit. Below 8,000 tickets there is
 * none that reads all its lines.
 */
export const rarePages = (page = 1): readonly AccessPath[] =>
  rareFilters.flatMap((filter) =>
    (
      [
        ['queue of the root', root],
        ['queue of the largest institution', largest],
      ] as const
    )
      .filter(([, institution]) => institution === largest || !('kind' in filter))
      .map(([name, institution]) =>
        queuePage(`${name} by ${Object.keys(filter).join()}, 1 in 1,000`, institution, filter, {
          size: smallest,
          page,
        }),
      ),
  );

/** A ticket of its own, four levels under the top. */
const levels = ['kitengo', 'taasisi', 'wizara', root];
const afterwards = ({ at, after }: TicketEvent) => ({
  after: { ...after, holder: 'kitengo', acknowledgeBy: plusSeconds(at, 172_800) },
});
const dearestOf = (place: number): TicketEvent => {
  const event = submissionEventAt(place);
  return {
    ...event,
    ...afterwards(event),
    subject: { ...event.subject, urgent: true, ward: 'kata' },
    about: { officer: 'anayelalamikiwa', filedAt: event.at },
  };
};
/** Neither urgent nor about anybody. */
function submissionOf(place: number): TicketEvent {
  const event = submissionEventAt(place);
  const { kind, category, channel, language, openness } = event.subject;
  return {
    ...event,
    ...afterwards(event),
    subject: { kind, category, channel, language, openness, ward: 'kata' },
  };
}
const hearing = (stores: Stores, event: TicketEvent, from = 0) =>
  stores.queueProjector.apply(event, { ...around('kitengo'), levels: levels.slice(from) });

const placesFrom = (place: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, each) => place + each * farApart);
const enoughForEachShard = 300;

/** Each measurement has the places that follow its own: these leave them alone. */
const farApart = 1_000;

const givenTo = (assignee: string, event: TicketEvent): TicketEvent => ({
  ...event,
  after: { ...event.after, assignee },
});

const next = (event: TicketEvent, after: Partial<TicketEvent['after']>): TicketEvent<'escalate'> => ({
  ...event,
  type: 'escalate',
  facts: {},
  version: event.version + 1,
  at: plusSeconds(event.at, 86_400),
  before: event.after,
  after: { ...event.after, ...after },
});

const giver = 'mkuu-anayeelekeza';

/** The level above directs something on it. */
const directedOn = (event: TicketEvent) =>
  ({
    ...next(event, { direction: event.version + 1 }),
    type: 'direct',
    by: { actor: 'head-above', officer: giver, institution: root },
    facts: { dueBy: plusSeconds(event.at, 864_000) },
  }) as const satisfies TicketEvent<'direct'>;

/** Its holder reports it done. */
const reportedOn = (given: ReturnType<typeof directedOn>) =>
  ({
    ...next(given, {}),
    type: 'report-direction',
    by: { actor: 'head', officer: frequentAssignee, institution: 'kitengo' },
    facts: { direction: given.version, dueBy: given.facts.dueBy, giver },
    after: omit(given.after, 'direction'),
  }) as const satisfies TicketEvent<'report-direction'>;

export const queuePaths: readonly AccessPath[] = [
  queuePage('queue of the root, every ticket', root, undefined, { size: usual }),
  queuePage('queue of the root', root, undefined, { size: small }),
  queuePage('queue of the root', root, undefined, { size: small, page: 100 }),
  queuePage('queue of the largest institution', largest, undefined, { size: usual }),
  queuePage('queue of the largest institution', largest, undefined, { size: small }),
  queuePage('queue of the largest institution', largest, undefined, { size: small, page: 100 }),
  queuePage('queue of the largest institution by kind', largest, { kind: 'complaint' }, { size: usual }),
  queuePage(
    'queue of the largest institution by kind',
    largest,
    { kind: 'complaint' },
    { size: small, page: 100 },
  ),
  queuePage('queue of the root by status', root, { status: 'submitted' }, { size: usual }),
  queuePage('queue of the root by status', root, { status: 'submitted' }, { size: small, page: 100 }),
  queuePage(
    'queue of the largest institution by a frequent assignee',
    largest,
    { assignee: frequentAssignee },
    {
      size: small,
      page: 100,
    },
  ),
  queuePage('queue of the largest institution, held here and given to an officer', largest, frequentHere, {
    size: small,
    page: 100,
  }),
  queuePage('queue of the largest institution by category', largest, frequentCategory, {
    size: small,
    page: 100,
  }),
  {
    name: 'count a queue: the figures of what is about nobody',
    table: 'projections',
    how: 'Query TALLY#QUEUE#id and COUNTS#QUEUE#id, 32 items at most, eventual',
    ready: async (unmeasured, place) => {
      for (const each of placesFrom(place, enoughForEachShard)) await hearing(unmeasured, submissionOf(each));
      return (stores) => stores.queues.tallyOf(root);
    },
  },
  {
    name: 'count a queue: 250 lines that are about somebody',
    table: 'projections',
    how: 'Query GSI3 and GSI1 QUEUE#id#ABOUT, eventual',
    ready: async (unmeasured, place) => {
      for (const each of placesFrom(place, mostAboutSomebody + 1)) await hearing(unmeasured, dearestOf(each));
      return (stores) => stores.queues.aboutSomebody(root);
    },
  },
  {
    name: 'loads of 25 officers',
    table: 'projections',
    how: 'BatchGetItem TALLY#OFFICER#id and COUNTS#OFFICER#id, eventual',
    ready: async (unmeasured, place) => {
      const officers = Array.from({ length: 25 }, (_, each) => `afisa-${each}`);
      for (const [each, assignee] of officers.entries())
        await hearing(unmeasured, givenTo(assignee, submissionOf(place + each * farApart)));
      return (stores) => stores.queues.loadsOf(officers);
    },
  },
  {
    name: 'keep the lines of a new ticket, 4 levels, assigned',
    table: 'projections',
    how: 'BatchGetItem HEARD and KNOWN, strong; TransactWriteItems: HEARD and figures; UpdateItem: compact entry; BatchWriteItem: entries; GetItem HEARD, strong',
    ready: (_, place) => Promise.resolve((stores) => hearing(stores, submissionOf(place))),
  },
  {
    name: 'the same of one that is urgent and about somebody',
    table: 'projections',
    how: 'the same',
    ready: (_, place) => Promise.resolve((stores) => hearing(stores, dearestOf(place))),
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
    name: 'keep them when it becomes overdue',
    table: 'projections',
    how: 'the same',
    ready: async (unmeasured, place) => {
      const sent = submissionOf(place);
      await hearing(unmeasured, sent);
      const late = next(sent, {});
      return (stores) => hearing(stores, { ...late, at: plusSeconds(sent.at, 30 * 86_400) });
    },
  },
  {
    name: 'keep them when its citizen writes',
    table: 'projections',
    how: 'the same',
    ready: async (unmeasured, place) => {
      const sent = submissionOf(place);
      await hearing(unmeasured, sent);
      const reply = { ...next(sent, {}), type: 'reply', facts: {}, by: { actor: 'citizen' } } as const;
      return (stores) => hearing(stores, reply);
    },
  },
  {
    name: 'keep them when something is directed',
    table: 'projections',
    how: 'the same',
    ready: async (unmeasured, place) => {
      const sent = submissionOf(place);
      await hearing(unmeasured, sent);
      return (stores) => hearing(stores, directedOn(sent));
    },
  },
  {
    name: 'keep them when that is done',
    table: 'projections',
    how: 'the same',
    ready: async (unmeasured, place) => {
      const sent = submissionOf(place);
      const given = directedOn(sent);
      for (const event of [sent, given]) await hearing(unmeasured, event);
      return (stores) => hearing(stores, reportedOn(given));
    },
  },
  {
    name: 'directions that an officer gave, 25 a page',
    table: 'projections',
    how: 'Query GSI1 DIRECTIONS-BY#officer#open, eventual',
    ready: async (unmeasured, place) => {
      for (const each of placesFrom(place, 2 * usual)) {
        const sent = submissionOf(each);
        for (const event of [sent, directedOn(sent)]) await hearing(unmeasured, event);
      }
      return (stores) => stores.queues.directionsBy(giver, 'open', { by });
    },
  },
  {
    name: 'hear what is known',
    table: 'projections',
    how: 'Query TICKET#n, strong',
    ready: async (unmeasured, place) => {
      await hearing(unmeasured, submissionOf(place));
      return (stores) => hearing(stores, submissionOf(place));
    },
  },
];
