import { GetCommand, PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import { noticeName, type SurgeNotice } from '../../domain/messaging/notices/notice.ts';
import type { SurgeDetector, WatchedTicket } from '../../domain/messaging/notices/surge-detector.ts';
import {
  areaCountedSince,
  countedFrom,
  nothingCounted,
  type CountedSince,
} from '../../domain/analytics/surges/counted-since.ts';
import type { SurgeArea } from '../../domain/analytics/surges/counted-of-sending.ts';
import { countTicket } from '../../domain/analytics/surges/count-ticket.ts';
import { emptySurgeCell, type Surge, type SurgeCell } from '../../domain/analytics/surges/surge-cell.ts';
import { surgeRule } from '../../domain/analytics/surges/surge-rule.ts';
import { ifStill } from './engine/if-still.ts';
import { newNoticeItem } from './items/notice-item.ts';
import {
  countedSinceItem,
  newCountedSinceItem,
  newListedSurgeItem,
  newSurgeCellItem,
  surgeCellItem,
} from './items/surge-items.ts';
import { surgeKeys, type Key } from './engine/keys.ts';
import { readItem, type Item } from './engine/read-item.ts';
import { again, patience, persistently, type Patience } from './engine/retry.ts';
import { transact } from './engine/transaction.ts';
import { reachingStore } from './engine/unavailable.ts';

export interface SurgeDetectorOptions {
  readonly client: DynamoDBDocumentClient;
  readonly tables: { readonly measures: string; readonly outbox: string };
  readonly patience?: Patience;
}

/** What lies in a cell, and which write of it that was: 0, where none was. */
interface KnownCell {
  readonly cell: SurgeCell;
  readonly revision: number;
}

/**
 * Looks for surges in DynamoDB. A cell is one item, read first and written under the condition that nobody else wrote it
 * since; with a surge that begins or lasts longer in one transaction with its line in the list, and with the notices
 * that tell of it. Keys and costs: docs/data-model.md.
 */
export function dynamoSurgeDetector({ client, tables, ...options }: SurgeDetectorOptions): SurgeDetector {
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

  /** Notes since when the ticket's category and place are counted, and all categories, unless that is known. */
  async function noteCounted({ area, ticket, categories }: WatchedTicket): Promise<void> {
    const from = (known: CountedSince) => countedFrom(known, categories, area, ticket.hour);
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

  const cellOf = async (area: SurgeArea, emptySince: number): Promise<KnownCell> =>
    (await read(surgeCellItem, surgeKeys.cell(area))) ?? { cell: emptySurgeCell(emptySince), revision: 0 };

  const listed = (area: SurgeArea, surge: Surge) => ({
    Put: { TableName: tables.measures, Item: newListedSurgeItem({ area, surge }) },
  });

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

  return {
    async watch(watched, tell) {
      const { area, ticket } = watched;
      await noteCounted(watched);
      const emptySince = areaCountedSince(counted, area, ticket.hour);
      /** Notices that were there already: told by whoever counted before the table was made anew. */
      let told: ReadonlySet<string> = new Set();
      return persistently(waiting, async () => {
        const { cell: before, revision } = await cellOf(area, emptySince);
        const { cell, begun } = countTicket(before, ticket, surgeRule);
        if (cell === before) return 'nothing-new';
        const write = put(newSurgeCellItem(area, cell, revision + 1), revision);
        const { surge } = cell;
        if (surge === undefined || surge === before.surge)
          return (await ifStill(() => client.send(new PutCommand(write)))) ? 'counted' : again;

        const notices = begun === undefined ? [] : await tell(begun);
        const { outcome, ...refused } = await transact<string>(client, {
          cell: { Put: write },
          listed: listed(area, surge),
          ...noticesOf(notices.filter((notice) => !told.has(noticeName(notice)))),
        });
        if (outcome === 'written') return begun === undefined ? 'counted' : 'surge-began';
        if ('by' in refused) told = new Set([...told, ...refused.by]);
        return again; // another ticket was counted meanwhile, or some of it was told
      });
    },
  };
}
