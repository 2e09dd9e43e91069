import { isDeepStrictEqual } from 'node:util';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import {
  applyEvent,
  presentForm,
  type TicketProjection,
} from '../../domain/casework/queues/ticket-projection.ts';
import { countChanges, countedOf, type CountChange } from '../../domain/casework/queues/tally.ts';
import { queueEntriesOf } from '../../domain/casework/queues/queue-entries-of.ts';
import type { QueueProjector, QueueContext } from '../../domain/casework/queues/queues.ts';
import { ticketProjectionItem, newTicketProjectionItem } from './items/ticket-projection-item.ts';
import { newEntryItem } from './items/entry-item.ts';
import { writeBatch, type BatchedWrite } from './engine/batch.ts';
import { ifStill } from './engine/if-still.ts';
import { countKeys, projectionKeys } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { readItem, type Item } from './engine/read-item.ts';
import { again, patience, persistently } from './engine/retry.ts';
import { transact } from './engine/transaction.ts';
import type { DynamoTable, PatientTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** What is stored of a ticket: what is known of it, which write of that it was, 0 when nothing is, and its entries. */
interface StoredTicket {
  readonly known?: TicketProjection;
  readonly revision: number;
  /** By sort key. */
  readonly entries: ReadonlyMap<string, Item>;
}

/**
 * Entries in DynamoDB. All that is stored of a ticket is read first. What is known of it is written under the condition that
 * nobody else did since, in one transaction with the figures that change; then the entries that differ from what is
 * wanted, each by itself. Whoever wrote entries looks whether more is known by now, and if so begins again: so the last writer
 * leaves what follows from the newest (docs/adr/0120).
 */
export function dynamoQueueProjector({ client, table, ...options }: PatientTable): QueueProjector {
  const waiting = options.patience ?? patience;

  async function storedOf(number: string): Promise<StoredTicket> {
    const known = projectionKeys.known(number);
    const items = await queryItems(client, {
      TableName: table,
      KeyConditionExpression: 'PK = :ticket',
      ExpressionAttributeValues: { ':ticket': known.PK },
      ConsistentRead: true,
    });
    const bySortKey = new Map(items.map((item) => [String(item['SK']), item]));
    const item = bySortKey.get(known.SK);
    bySortKey.delete(known.SK);
    return {
      ...(item === undefined ? { revision: 0 } : readItem(ticketProjectionItem, item)),
      entries: new Map([...bySortKey].filter(([, { entity }]) => entity !== 'tombstone')),
    };
  }

  async function isNewest(number: string, revision: number): Promise<boolean> {
    const command = new GetCommand({
      TableName: table,
      Key: projectionKeys.known(number),
      ProjectionExpression: 'revision',
      ConsistentRead: true,
    });
    const { Item: item } = await reachingStore(() => client.send(command));
    return item?.['revision'] === revision;
  }

  return {
    async apply(event, context) {
      let outcome: 'kept' | 'nothing-new' = 'nothing-new';
      return persistently(waiting, async () => {
        const { known, revision, entries } = await storedOf(event.number);
        const heard = applyEvent(known, event, context);
        const isNew = !isDeepStrictEqual(known, heard);
        if (isNew && !(await saveKnown({ client, table }, { known, heard, revision }))) return again;
        const writes = changedEntries(entries, { known, heard, timeZone: context.timeZone });
        if (isNew || writes.length > 0) outcome = 'kept';
        if (writes.length === 0) return outcome;
        await writeBatch(client, waiting, table, writes);
        return (await isNewest(event.number, isNew ? revision + 1 : revision)) ? outcome : again;
      });
    },
  };
}

interface KnownChange {
  readonly known: TicketProjection | undefined;
  readonly heard: TicketProjection;
}

/** Writes what is known now, and adds to the figures what follows from it. False: another event was heard meanwhile. */
async function saveKnown(
  { client, table }: DynamoTable,
  { known, heard, revision }: KnownChange & { readonly revision: number },
): Promise<boolean> {
  const put = putKnown(table, heard, revision);
  const counts = changedCounts(known, heard).map((change) => addTo(table, change, heard.shows.number));
  if (counts.length === 0) return ifStill(() => client.send(new PutCommand(put.Put)));
  const { outcome } = await transact(client, {
    known: put,
    ...Object.fromEntries(counts.map((update) => [update.Update.Key.PK, update])),
  });
  return outcome === 'written';
}

const putKnown = (table: string, known: TicketProjection, revision: number) => ({
  Put: {
    TableName: table,
    Item: newTicketProjectionItem(known, revision + 1),
    ...(revision === 0
      ? { ConditionExpression: 'attribute_not_exists(PK)' }
      : { ConditionExpression: 'revision = :read', ExpressionAttributeValues: { ':read': revision } }),
  },
});

/**
 * What makes the stored entries those that are wanted. Where they are not what followed from what was known, somebody is
 * about to write that: there what is wanted is written even if it stands.
 */
function changedEntries(
  stored: ReadonlyMap<string, Item>,
  { known, heard, timeZone }: KnownChange & Pick<QueueContext, 'timeZone'>,
): readonly BatchedWrite[] {
  const before = known === undefined ? stored : itemsOf(known, timeZone);
  const wanted = itemsOf(heard, timeZone);
  const places = new Set([...stored.keys(), ...before.keys(), ...wanted.keys()]);
  return [...places].flatMap((place): readonly BatchedWrite[] => {
    const found = stored.get(place);
    const put = wanted.get(place);
    if (isSameEntry(found, put) && isSameEntry(found, before.get(place))) return [];
    if (put !== undefined) return [{ put }];
    return [{ remove: { PK: projectionKeys.known(heard.shows.number).PK, SK: place } }];
  });
}

const itemsOf = (known: TicketProjection, timeZone: string): ReadonlyMap<string, Item> =>
  new Map(
    queueEntriesOf(known, timeZone)
      .map((entry) => newEntryItem(entry, known.version))
      .map((item) => [String(item['SK']), item]),
  );

/** Whichever event it was written by. */
const isSameEntry = (one: Item | undefined, other: Item | undefined): boolean =>
  one === undefined || other === undefined
    ? one === other
    : isDeepStrictEqual({ ...one, version: undefined }, { ...other, version: undefined });

/** What was stored before there were counts was never counted. */
const changedCounts = (
  known: TicketProjection | undefined,
  heard: TicketProjection,
): readonly CountChange[] =>
  countChanges(countedOf(known?.form === presentForm ? known : undefined), countedOf(heard));

/** Adds to figures in the transaction that writes what they follow from: each change is counted once. */
function addTo(table: string, { counter, adds }: CountChange, number: string) {
  const figures = Object.entries(adds);
  return {
    Update: {
      TableName: table,
      Key: countKeys.of(counter, number),
      UpdateExpression: `SET entity = :entity, v = :v ADD ${figures.map((_, place) => `#${place} :${place}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(figures.map(([figure], place) => [`#${place}`, figure])),
      ExpressionAttributeValues: {
        ':entity': 'count',
        ':v': 1,
        ...Object.fromEntries(figures.map(([, count], place) => [`:${place}`, count])),
      },
    },
  };
}
