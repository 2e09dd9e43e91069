import { GetCommand, PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import { noticeName, type SurgeNotice } from '../../domain/messaging/notices/notice.ts';
import type { SurgeDetector, WatchedTickets } from '../../domain/messaging/notices/surge-detector.ts';
import {
  areaCountedSince,
  countedFrom,
  nothingCounted,
  type CountedSince,
} from '../../domain/analytics/surges/counted-since.ts';
import type { SurgeArea } from '../../domain/analytics/surges/counted-of-sending.ts';
import { largerOf, type HourCounts } from '../../domain/analytics/surges/hour-counts.ts';
import {
  emptySurgeCell,
  type Surge,
  type SurgeCell,
  type TicketOfHour,
} from '../../domain/analytics/surges/surge-cell.ts';
import { isBelowFloor, surgeBegun, surgeFound } from '../../domain/analytics/surges/surge-found.ts';
import type { BeyondUsual } from '../../domain/analytics/surges/surge-in.ts';
import { surgeRule, weeksCounted } from '../../domain/analytics/surges/surge-rule.ts';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { hoursPerWeek, type LocalHour } from '../../domain/foundation/time/local-hour.ts';
import { ifStill } from './engine/if-still.ts';
import { newNoticeItem } from './items/new-notice-items.ts';
import {
  countedSinceItem,
  newCountedSinceItem,
  newListedSurgeItem,
  newSurgeCellItem,
  newSurgeTicketItem,
  surgeCellItem,
  surgeHourItem,
  surgeHourUpdate,
  surgeTicketItem,
} from './items/surge-items.ts';
import { surgeKeys, type Key } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { readItem, type Item } from './engine/read-item.ts';
import { again, patience, persistently, type Patience } from './engine/retry.ts';
import { transact } from './engine/transaction.ts';
import { reachingStore } from './engine/unavailable.ts';

export interface SurgeDetectorOptions {
  readonly client: DynamoDBDocumentClient;
  readonly tables: { readonly measures: string; readonly outbox: string };
  readonly now: () => Instant;
  readonly patience?: Patience;
}

/** All hours that windows around one touch, in its week and in those that it is held against. */
const reach = Math.max(...surgeRule.windows) - 1 + surgeRule.neighbours;

/**
 * Looks for surges in DynamoDB. An hour of the week is one small item, which a transaction adds to together with an item for each ticket
 * that must not be there yet: so a repeat counts once, and a count costs the same however much came. Then the hours around are read, all
 * weeks of them by one Query. A surge that begins or lasts longer is written in one transaction with its line in the list, and with
 * the notices that tell of it. Keys and costs: docs/data-model.md.
 */
export function dynamoSurgeDetector({
  client,
  tables,
  now,
  ...options
}: SurgeDetectorOptions): SurgeDetector {
  const waiting = options.patience ?? patience;
  /** As this process knows it: nothing in it ever changes, something is added now and then. */
  let counted: CountedSince = nothingCounted;

  async function read<Content>(schema: z.ZodType<Content>, key: Key): Promise<Content | undefined> {
    const command = new GetCommand({ TableName: tables.measures, Key: key, ConsistentRead: true });
    const { Item: item } = await reachingStore(() => client.send(command));
    return item === undefined ? undefined : readItem(schema, item);
  }

  const put = (item: Item, revision: number) => ({
    TableName: tables.measures,
    Item: item,
    ...(revision === 0
      ? { ConditionExpression: 'attribute_not_exists(PK)' }
      : { ConditionExpression: 'revision = :read', ExpressionAttributeValues: { ':read': revision } }),
  });

  /** Ends when all is noted that was asked for so far: in one process nobody meets another at the one item. */
  let noting: Promise<unknown> = Promise.resolve();

  /** Notes since when the tickets' category and place are counted, and all categories, unless that is known. */
  async function noteCounted({ area, hour, categories }: WatchedTickets): Promise<void> {
    const from = (known: CountedSince) => countedFrom(known, categories, area, hour);
    if (from(counted) === counted) return;
    const noted = noting.then(() => noteNew(from));
    noting = noted.catch(() => undefined);
    await noted;
  }

  async function noteNew(from: (known: CountedSince) => CountedSince): Promise<void> {
    if (from(counted) === counted) return;
    counted = await persistently(waiting, async () => {
      const { revision, ...known } = (await read(countedSinceItem, surgeKeys.countedSince)) ?? {
        ...nothingCounted,
        revision: 0,
      };
      const next = from(known);
      if (next === known) return known;
      const write = put(newCountedSinceItem(next, revision + 1), revision);
      return (await ifStill(() => client.send(new PutCommand(write)))) ? next : again;
    });
  }

  /** Counts those that are not counted yet. Gives how many there were. */
  function countNew({ area, hour, tickets }: WatchedTickets): Promise<number> {
    const at = now();
    let left = tickets;
    return persistently(waiting, async () => {
      if (left.length === 0) return 0;
      const { outcome, ...refused } = await transact<string>(client, {
        hour: { Update: { TableName: tables.measures, ...surgeHourUpdate(area, hour, left.length, at) } },
        ...Object.fromEntries(
          left.map((ticket) => [
            ticket.number,
            {
              Put: {
                TableName: tables.measures,
                Item: newSurgeTicketItem(area, { ...ticket, hour }, at),
                ConditionExpression: 'attribute_not_exists(PK)',
              },
            },
          ]),
        ),
      });
      if (outcome === 'written') return left.length;
      if ('by' in refused) left = left.filter(({ number }) => !refused.by.has(number));
      return again;
    });
  }

  async function itemsBetween<Content>(
    schema: z.ZodType<Content>,
    area: SurgeArea,
    [from, to]: readonly [from: string, to: string],
  ): Promise<readonly Content[]> {
    const items = await queryItems(client, {
      TableName: tables.measures,
      KeyConditionExpression: 'PK = :cell AND SK BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':cell': surgeKeys.partition(area), ':from': from, ':to': to },
      ConsistentRead: true,
    });
    return items.map((item) => readItem(schema, item));
  }

  /** Counts of the hours around one, in every week that is kept, sorted. */
  async function countsAround(area: SurgeArea, hour: LocalHour): Promise<HourCounts> {
    const parts = partsOfWeek((hour - reach) % hoursPerWeek, 2 * reach + 1);
    const hours = await Promise.all(
      parts.map(({ first, last }) =>
        itemsBetween(surgeHourItem, area, [surgeKeys.hourOfWeek(first), surgeKeys.hourOfWeek(last)]),
      ),
    );
    return hours.flat(2).toSorted((a, b) => a.hour - b.hour);
  }

  async function ticketsOf(
    area: SurgeArea,
    { from, hours }: BeyondUsual,
    { byNumber }: SurgeCell,
  ): Promise<readonly TicketOfHour[]> {
    const found = await itemsBetween(surgeTicketItem, area, [
      surgeKeys.ticketsFrom(from),
      surgeKeys.ticketsFrom(from + hours),
    ]);
    return [...new Map([...byNumber, ...found].map((ticket) => [ticket.number, ticket])).values()];
  }

  const noticesOf = (notices: readonly SurgeNotice[]) =>
    Object.fromEntries(
      notices.map((notice) => [
        noticeName(notice),
        {
          Put: {
            TableName: tables.outbox,
            Item: newNoticeItem(notice, notice.at),
            ConditionExpression: 'attribute_not_exists(PK)',
          },
        },
      ]),
    );

  /** Looks for a surge with all that is counted. Says whether one began. */
  function look(
    { area, hour }: WatchedTickets,
    emptySince: LocalHour,
    tell: Parameters<SurgeDetector['watch']>[1],
  ): Promise<boolean> {
    /** Notices that were there already: told by whoever counted before the table was made anew. */
    let told: ReadonlySet<string> = new Set();
    return persistently(waiting, async () => {
      const around = await countsAround(area, hour);
      if (isBelowFloor({ counts: around }, hour, surgeRule) || isLongPast(around, hour)) return false;
      const { cell, revision } = (await read(surgeCellItem, surgeKeys.cell(area))) ?? {
        cell: emptySurgeCell(emptySince),
        revision: 0,
      };
      const found = surgeFound({ ...cell, counts: largerOf(around, cell.counts) }, hour, surgeRule);
      if (found === undefined) return false;
      const isNew = 'begins' in found;
      const surge = isNew
        ? surgeBegun(found.begins, await ticketsOf(area, found.begins, cell), surgeRule)
        : found.goesOn;
      const notices = isNew ? await tell(surge) : [];
      const { outcome, ...refused } = await transact<string>(client, {
        cell: { Put: put(newSurgeCellItem(area, cellWith(cell, surge, hour), revision + 1), revision) },
        listed: { Put: { TableName: tables.measures, Item: newListedSurgeItem({ area, surge }) } },
        ...noticesOf(notices.filter((notice) => !told.has(noticeName(notice)))),
      });
      if (outcome === 'written') return isNew;
      if ('by' in refused) told = new Set([...told, ...refused.by]);
      return again; // another one wrote the surge meanwhile, or some of it was told
    });
  }

  return {
    async watch(watched, tell) {
      await noteCounted(watched);
      const added = await countNew(watched);
      const began = await look(watched, areaCountedSince(counted, watched.area, watched.hour), tell);
      if (began) return 'surge-began';
      return added === 0 ? 'nothing-new' : 'counted';
    },
  };
}

/** Hours of the week from one on, in one part, or in two where a week ends between them. */
const partsOfWeek = (
  first: number,
  hours: number,
): readonly { readonly first: number; readonly last: number }[] => {
  const last = first + hours - 1;
  return last < hoursPerWeek
    ? [{ first, last }]
    : [
        { first, last: hoursPerWeek - 1 },
        { first: 0, last: last - hoursPerWeek },
      ];
};

/**
 * Whether tickets came in these hours two weeks later or more: then some of the weeks before it, which it would be held against, are no
 * longer kept, and what was unusual in it was found then.
 */
const isLongPast = (around: HourCounts, hour: LocalHour): boolean =>
  (around.at(-1)?.hour ?? hour) - hour >= 2 * hoursPerWeek - reach;

/** The cell with its surge, and without what the release before counted longer ago than counts are kept. */
function cellWith(cell: SurgeCell, surge: Surge, hour: LocalHour): SurgeCell {
  const newest = Math.max(cell.newest, hour);
  const keptFrom = newest - weeksCounted(surgeRule) * hoursPerWeek;
  return {
    ...cell,
    newest,
    counts: cell.counts.filter((each) => each.hour > keptFrom),
    byNumber: cell.byNumber.filter((each) => each.hour > newest - 24),
    surge,
  };
}
