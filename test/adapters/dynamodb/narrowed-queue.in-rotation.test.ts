import { BatchGetCommand, QueryCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactKeys, type Key } from '../../../adapters/dynamodb/engine/keys.ts';
import { writeBatch } from '../../../adapters/dynamodb/engine/batch.ts';
import type { Item } from '../../../adapters/dynamodb/engine/read-item.ts';
import { itemSize } from '../../../adapters/dynamodb/item-size.ts';
import { packedEntry } from '../../../adapters/dynamodb/items/compact-entry-item.ts';
import { newTextsItem } from '../../../adapters/dynamodb/items/texts-item.ts';
import { newTicketItem } from '../../../adapters/dynamodb/items/ticket-item.ts';
import { dynamoListedTickets } from '../../../adapters/dynamodb/listed-tickets.ts';
import { dynamoQueues } from '../../../adapters/dynamodb/queues.ts';
import {
  mostUnitsOfPage as most,
  narrowedPage,
  type NarrowedCounts,
} from '../../../application/listings/narrow-queue.ts';
import { codeOf } from '../../../domain/casework/queues/codes.ts';
import type { CompactEntry, WaitingStatus } from '../../../domain/casework/queues/compact-entry.ts';
import { namesIn, type QueueFilter } from '../../../domain/casework/queues/filters.ts';
import { plusSeconds, secondsOf, type Instant } from '../../../domain/foundation/time/instant.ts';
import { checkDigitOf } from '../../../domain/foundation/vocabulary/check-digit.ts';
import { channels, kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import {
  queueOrders,
  queueStatuses,
  queueStatusOf,
  type QueueOrder,
} from '../../../domain/foundation/vocabulary/queue-filters.ts';
import type { Registry } from '../../../domain/institutions/registry/registry.ts';
import type { PresentOfficer } from '../../../domain/institutions/officers/present-officer.ts';
import type { Ticket } from '../../../domain/ticketing/tickets/ticket.ts';
import { aCalendar } from '../../builders/calendar.ts';
import { aCategory } from '../../builders/category.ts';
import { checkProperty } from '../../builders/chance.ts';
import { anInstitution } from '../../builders/lineage.ts';
import { someTexts, aStoredTicket } from '../../builders/submission.ts';
import { someCursors } from '../../builders/queues.ts';
import { createTables } from '../../builders/dynamodb/tables.ts';
import { impatience } from '../../builders/dynamodb/patient.ts';
import { MemoryDatabase } from '../../builders/dynamodb/memory/memory-database.ts';

const office = 'dawasa';
const now: Instant = '2026-12-01T09:00:00Z';
const halfHour = 1800;
const categories = Array.from({ length: 32 }, (_, place) => `jambo-${place}`);
const wards = Array.from({ length: 90 }, (_, place) => `kata-${place}`);
const officers = Array.from({ length: 25 }, (_, place) => `afisa-${place}`);
const statuses = ['submitted', 'acknowledged', 'in-progress', 'awaiting-citizen', 'responded'] as const;

/** What the nth of many has, scattered and the same at each run. */
const scattered = (place: number, salt: number): number => {
  const bits = Math.imul((place + 1) * 2_654_435_761 + salt * 40_503, 0x9e3779b1) >>> 0;
  return Math.imul(bits ^ (bits >>> 15), 0x85ebca6b) >>> 0;
};
const oneOf = <Value>(values: readonly Value[], place: number, salt: number): Value =>
  values[scattered(place, salt) % values.length] as Value;

const numberAt = (place: number): string => {
  const digits = `26${oneOf(['09', '10', '11'], place, 1)}${String((place * 7919) % 10_000_000).padStart(7, '0')}`;
  return `${digits}${checkDigitOf(digits)}`;
};

interface Waiting {
  readonly ticket: Ticket;
  readonly late: boolean;
  readonly news: boolean;
  readonly due: Instant;
}

/** A ticket of an office; one of fifty is about somebody whom nobody of these tests is. */
function waitingAt(place: number): Waiting {
  const due = plusSeconds(now, ((scattered(place, 2) % 4_000) - 800) * 611);
  const assignee = scattered(place, 3) % 3 === 0 ? undefined : oneOf(officers, place, 4);
  const isAbout = scattered(place, 5) % 50 === 0;
  const status = oneOf(statuses, place, 6);
  const ticket = aStoredTicket({
    number: numberAt(place),
    kind: oneOf(kinds, place, 7),
    channel: oneOf(channels, place, 8),
    category: oneOf(categories, place, 9),
    status,
    urgent: scattered(place, 10) % 9 === 0,
    sensitive: false,
    holder: office,
    sentTo: office,
    place: { ward: oneOf(wards, place, 11) },
    submittedAt: plusSeconds(now, -(scattered(place, 12) % 8_000_000)),
    ...(assignee !== undefined && { assignee }),
    ...(isAbout && { aboutOfficer: 'mlalamikiwa' }),
  });
  return { ticket, late: due < now && status !== 'responded', news: scattered(place, 13) % 4 === 0, due };
}

function compactOf({ ticket, late, news, due }: Waiting): CompactEntry {
  const { number, status, urgent, sensitive, kind, channel, category, assignee, place, submittedAt } = ticket;
  return {
    number,
    status: status as WaitingStatus,
    late,
    urgent,
    sensitive,
    news,
    given: false,
    kind,
    channel,
    due: Math.floor(secondsOf(due) / halfHour),
    sent: Math.floor(secondsOf(submittedAt) / 86_400),
    category: codeOf('category', category),
    ...(assignee !== undefined && { assignee: codeOf('assignee', assignee) }),
    ward: codeOf('ward', place?.ward ?? ''),
    ...(ticket.aboutOfficer !== undefined && {
      kept: {
        holder: office,
        sensitive,
        about: { officer: ticket.aboutOfficer, filedAt: submittedAt },
        submittedAt,
      },
    }),
  };
}

const unitsOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / 4096)) / 2;

/** A client that adds up the read units of what it reads, eventually consistent. */
function metered(raw: DynamoDBDocumentClient) {
  let units = 0;
  const send = async (command: unknown): Promise<unknown> => {
    const answer = (await raw.send(command as QueryCommand)) as {
      readonly Items?: readonly Item[];
      readonly Responses?: Readonly<Record<string, readonly Item[]>>;
    };
    if (command instanceof QueryCommand)
      units += unitsOf((answer.Items ?? []).reduce((sum, item) => sum + itemSize(item), 0));
    if (command instanceof BatchGetCommand)
      for (const item of Object.values(answer.Responses ?? {}).flat()) units += unitsOf(itemSize(item));
    return answer;
  };
  return {
    client: { send } as unknown as DynamoDBDocumentClient,
    taken: () => {
      const sum = units;
      units = 0;
      return sum;
    },
  };
}

const kituo = anInstitution({ id: office });
const registry = {
  lineage: (id: string) => Promise.resolve(id === office ? { institution: kituo, above: [] } : undefined),
  categories: () => Promise.resolve(categories.map((id) => aCategory({ id }))),
  calendar: () => Promise.resolve(aCalendar()),
  staff: () => Promise.resolve([]),
} as unknown as Registry;

const asha: PresentOfficer = {
  ...({ id: 'asha', name: 'Asha', institution: office, heads: [], roles: ['officer'] } as const),
} as unknown as PresentOfficer;

/** An office with so many tickets, in a nation with so many. */
async function anOffice(count: number, nation = count) {
  const database = new MemoryDatabase();
  const raw = database.client();
  const { projections, tickets } = await createTables(raw, 'projections', 'tickets');
  const waiting = Array.from({ length: count }, (_, place) => waitingAt(place));
  const elsewhere = Array.from({ length: nation - count }, (_, place) => place + count);
  await writeBatch(raw, impatience(), projections, [
    ...itemsOf(office, waiting),
    ...[...Map.groupBy(elsewhere, (place) => `ofisi-${place % 97}`)].flatMap(([other, places]) =>
      itemsOf(other, places.map(waitingAt)),
    ),
  ]);
  await writeBatch(
    raw,
    impatience(),
    tickets,
    waiting.flatMap(({ ticket }) => [
      { put: newTicketItem(ticket) },
      { put: newTextsItem(ticket.number, someTexts, 'c0'.repeat(16)) },
    ]),
  );
  const { client, taken } = metered(raw);
  const ports = {
    queues: dynamoQueues({ client, table: projections, cursors: someCursors() }),
    listedTickets: dynamoListedTickets({ client, table: tickets }),
    cursors: someCursors(),
    registry,
  };
  /** One page, and the units that it takes. */
  async function page(filter: QueueFilter, order: QueueOrder, cursor?: string) {
    const asked = { officer: asha, institution: office, filter, order, now, cursor, withCounts: true };
    const found = await narrowedPage(ports, { ...asked, withCounts: cursor === undefined });
    return { ...found, units: taken() };
  }
  /** All pages up to some, with the units of the dearest. */
  async function pages(filter: QueueFilter, order: QueueOrder, most = Infinity) {
    const numbers: string[] = [];
    let dearest = 0;
    let counts: NarrowedCounts | undefined;
    let cursor: string | undefined;
    for (let read = 0; read < most; read += 1) {
      const one = await page(filter, order, cursor);
      counts ??= one.counts;
      dearest = Math.max(dearest, one.units);
      numbers.push(...one.items.map(({ number }) => number));
      cursor = one.next;
      if (cursor === undefined) break;
    }
    return { numbers, dearest, counts };
  }
  return { waiting, page, pages };
}

/** The items of an office's compact entries, as a consumer leaves them. */
const itemsOf = (institution: string, waiting: readonly Waiting[]): readonly { readonly put: Item }[] =>
  [
    ...Map.groupBy(waiting, ({ ticket: { number } }) => JSON.stringify(compactKeys.of(institution, number))),
  ].map(([key, those]) => {
    const packed = those.map((one) => packedEntry(compactOf(one)));
    const attributes = Object.fromEntries(packed.map(({ name, bytes }) => [name, bytes]));
    return { put: { ...(JSON.parse(key) as Key), entity: 'own-entries', v: 1, ...attributes } };
  });

/** Whether a filter finds a ticket, of its own words and none of the code that is tried. */
function isMeant({ ticket, late, news, due }: Waiting, filter: QueueFilter): boolean {
  const tests: Readonly<Record<Exclude<keyof QueueFilter, 'figure' | 'region'>, boolean>> = {
    here: true,
    status:
      filter.status !== undefined &&
      ticket.status !== 'closed' &&
      queueStatusOf(ticket.status) === queueStatusOf(filter.status),
    kind: ticket.kind === filter.kind,
    assignee: ticket.assignee === filter.assignee,
    unassigned: ticket.assignee === undefined,
    urgent: ticket.urgent,
    overdue: late,
    unacknowledged: ticket.status === 'submitted',
    category: ticket.category === filter.category,
    ward: ticket.place?.ward === filter.ward,
    channel: ticket.channel === filter.channel,
    news,
    due: isDueToday({ ticket, late, news, due }),
    from: Date.parse(due) >= Date.parse(`${filter.from}T00:00:00+03:00`),
  };
  return namesIn(filter).every((name) => tests[name]);
}

/** 1 December on the wall of Dar es Salaam. */
const isDueToday = ({ ticket, late, due }: Waiting): boolean =>
  !late &&
  (ticket.status === 'submitted' ||
    (['acknowledged', 'in-progress'].includes(ticket.status) &&
      ['complaint', 'question'].includes(ticket.kind))) &&
  due >= '2026-11-30T21:00:00Z' &&
  due < '2026-12-01T21:00:00Z';

const ranked = ({ ticket: { category, number, submittedAt }, due }: Waiting, order: QueueOrder) =>
  [
    order === 'age' ? Math.floor(secondsOf(submittedAt) / 86_400) : 0,
    order === 'category' ? categories.indexOf(category) : 0,
    Math.floor(secondsOf(due) / halfHour),
    Number(number),
  ] as const;

const inOrder = (waiting: readonly Waiting[], order: QueueOrder): readonly string[] =>
  waiting
    .map((one) => [one.ticket.number, ranked(one, order)] as const)
    .toSorted(([, a], [, b]) => a.map((part, at) => part - (b[at] ?? 0)).find((apart) => apart !== 0) ?? 0)
    .map(([number]) => number);

const chosen = {
  status: 'in-progress',
  kind: 'complaint',
  assignee: officers[3],
  unassigned: true,
  urgent: true,
  overdue: true,
  unacknowledged: true,
  category: categories[5],
  ward: wards[7],
  channel: 'ussd',
  news: true,
  due: 'today',
  from: '2026-12-03',
} as const;
const names = Object.keys(chosen) as (keyof typeof chosen)[];

/** Every combination of filters, the whole queue of the office first. */
const combinations = Array.from({ length: 2 ** names.length }, (_, bits): QueueFilter => ({
  here: true,
  ...Object.fromEntries(names.filter((__, place) => (bits >> place) & 1).map((name) => [name, chosen[name]])),
}));
const sizeOf = (filter: QueueFilter): number => namesIn(filter).length - 1;

describe('an office with 10,000 tickets', async () => {
  const { waiting, pages } = await anOffice(10_000);

  it(`takes at most ${most} read units for each page of any one filter in each order, and any two`, async () => {
    for (const filter of combinations.filter((one) => sizeOf(one) <= 2))
      for (const order of sizeOf(filter) === 1 ? queueOrders : queueOrders.slice(0, 1)) {
        const { dearest, numbers } = await pages(filter, order, 2);
        const wanted = inOrder(
          waiting.filter((one) => isMeant(one, filter)),
          order,
        );
        expect(dearest, JSON.stringify(filter)).toBeLessThanOrEqual(most);
        expect(numbers, JSON.stringify([filter, order])).toEqual(wanted.slice(0, numbers.length));
        expect(numbers.length).toBeGreaterThanOrEqual(Math.min(wanted.length, 20));
      }
  });

  it('takes no more for any combination, and finds all that it means, each once', async () => {
    await checkProperty(
      fc.asyncProperty(
        fc.constantFrom(...combinations.filter((one) => sizeOf(one) > 2)),
        fc.constantFrom(...queueOrders),
        async (filter, order) => {
          const { numbers, dearest, counts } = await pages(filter, order);
          expect(dearest).toBeLessThanOrEqual(most);
          expect(numbers).toEqual(
            inOrder(
              waiting.filter((one) => isMeant(one, filter)),
              order,
            ),
          );
          expect(counts?.found).toBe(numbers.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has each ticket once where it is walked to its end', async () => {
    const { numbers, dearest } = await pages({ here: true, status: 'responded' }, 'age');
    const meant = waiting.filter(({ ticket }) => ticket.status === 'responded');
    expect(numbers).toEqual(inOrder(meant, 'age'));
    expect(dearest).toBeLessThanOrEqual(most);
  });
});

describe('an office with a thousand tickets', () => {
  it('counts what each combination would find with one more filter', async () => {
    const { waiting, page } = await anOffice(1_000);
    for (const filter of combinations.filter((one) => sizeOf(one) <= 1)) {
      const { counts } = await page(filter, 'due');
      const finds = (more: QueueFilter) =>
        waiting.filter((one) => isMeant(one, { ...filter, ...more })).length;
      expect(counts?.found).toBe(finds({}));
      expect([counts?.overdue, counts?.urgent, counts?.news, counts?.unassigned]).toEqual([
        finds({ overdue: true }),
        finds({ urgent: true }),
        finds({ news: true }),
        finds({ unassigned: true }),
      ]);
      const byName = <Name extends string>(all: readonly Name[], as: (name: Name) => QueueFilter) =>
        Object.fromEntries(
          all.map((name) => [name, finds(as(name))] as const).filter(([, count]) => count !== 0),
        );
      expect(counts?.statuses).toEqual(byName(queueStatuses, (status) => ({ status })));
      expect(counts?.categories).toEqual(byName(categories, (category) => ({ category })));
    }
  });

  it('tells what filters find with the first tickets, in one request', async () => {
    const { page } = await anOffice(1_000);
    const { items, units } = await page({ here: true, kind: 'complaint' }, 'due');
    expect(items).toHaveLength(20);
    expect(units).toBeLessThanOrEqual(most);
  });

  it.each([1_000, 10_000, 100_000])('takes the same in a nation with %i', async (nation) => {
    const { page } = await anOffice(1_000, nation);
    expect((await page({ here: true, kind: 'complaint', news: true }, 'age')).units).toBe(23.5);
  });
});
