import { isDeepStrictEqual } from 'node:util';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import {
  applyEvent,
  joinProjections,
  type TicketProjection,
} from '../../domain/casework/queues/ticket-projection.ts';
import {
  countChanges,
  countedOf,
  formerlyCountedAs,
  type Tally,
} from '../../domain/casework/queues/tally.ts';
import { queueEntriesOf } from '../../domain/casework/queues/queue-entries-of.ts';
import type { QueueProjector, QueueContext } from '../../domain/casework/queues/queues.ts';
import {
  formerProjectionItem,
  newTicketProjectionItem,
  ticketProjectionItem,
} from './items/ticket-projection-item.ts';
import { newEntryItem } from './items/entry-item.ts';
import { writeBatch, type BatchedWrite } from './engine/batch.ts';
import { ifStill } from './engine/if-still.ts';
import { countKeys, formerCountKeys, projectionKeys, type Key } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { readItem, type Item } from './engine/read-item.ts';
import { again, patience, persistently } from './engine/retry.ts';
import { transact } from './engine/transaction.ts';
import type { DynamoTable, PatientTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** What is known of a ticket, and which write of that it was. */
interface Known {
  readonly known: TicketProjection;
  readonly revision: number;
}

/** What is known of a ticket whose entries are of the former form. `form`: it was counted. */
type FormerlyKnown = Known & { readonly known: { readonly form?: number } };

interface StoredTicket {
  readonly heard?: Known;
  readonly former?: FormerlyKnown;
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
    const { PK: partition, SK: heardAt } = projectionKeys.heard(number);
    const { SK: formerAt } = projectionKeys.formerlyHeard(number);
    const items = await queryItems(client, {
      TableName: table,
      KeyConditionExpression: 'PK = :ticket',
      ExpressionAttributeValues: { ':ticket': partition },
      ConsistentRead: true,
    });
    const bySortKey = new Map(items.map((item) => [String(item['SK']), item]));
    const [heard, former] = [bySortKey.get(heardAt), bySortKey.get(formerAt)];
    const isEntry = ([place, { entity }]: readonly [string, Item]): boolean =>
      place !== heardAt && place !== formerAt && entity !== 'tombstone';
    return {
      ...(heard !== undefined && { heard: readItem(ticketProjectionItem, heard) }),
      ...(former !== undefined && { former: readItem(formerProjectionItem, former) }),
      entries: new Map([...bySortKey].filter(isEntry)),
    };
  }

  async function isNewest(number: string, revision: number): Promise<boolean> {
    const command = new GetCommand({
      TableName: table,
      Key: projectionKeys.heard(number),
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
        const stored = await storedOf(event.number);
        const { known, revision = 0 } = stored.heard ?? {};
        const heard = applyEvent(knownOf(stored), event, context);
        const isNew = stored.former !== undefined || !isDeepStrictEqual(known, heard);
        if (isNew && !(await saveKnown({ client, table }, stored, heard))) return again;
        const writes = changedEntries(stored.entries, { known, heard, timeZone: context.timeZone });
        if (isNew || writes.length > 0) outcome = 'kept';
        if (writes.length === 0) return outcome;
        await writeBatch(client, waiting, table, writes);
        return (await isNewest(event.number, isNew ? revision + 1 : revision)) ? outcome : again;
      });
    },
  };
}

/** Joins both where the former release's consumer heard an event after this one: it knows of none before, this one of all that it heard. */
function knownOf({ heard, former }: StoredTicket): TicketProjection | undefined {
  if (former === undefined) return heard?.known;
  const known: TicketProjection = omit(former.known, 'form');
  return heard === undefined ? known : joinProjections(heard.known, known);
}

/** Writes what is known now, and adds to the figures what follows from it. False: another event was heard meanwhile. */
async function saveKnown(
  { client, table }: DynamoTable,
  { heard: before, former }: StoredTicket,
  known: TicketProjection,
): Promise<boolean> {
  const { number } = known.shows;
  const put = putKnown(table, known, before?.revision ?? 0);
  const writes = [
    ...countChanges(countedOf(before?.known), countedOf(known)).map((change) =>
      addTo(table, countKeys.of(change.counter, number), change.adds),
    ),
    ...(former === undefined ? [] : withoutFormer(table, former)),
  ];
  if (writes.length === 0) return ifStill(() => client.send(new PutCommand(put.Put)));
  const { outcome } = await transact(client, {
    known: put,
    ...Object.fromEntries(writes.map((write, place) => [String(place), write])),
  });
  return outcome === 'written';
}

/** What was counted of a ticket of the former form is counted there no more, and nothing is known of it there. */
const withoutFormer = (table: string, { known, revision }: FormerlyKnown) => [
  {
    Delete: {
      TableName: table,
      Key: projectionKeys.formerlyHeard(known.shows.number),
      ConditionExpression: 'revision = :read',
      ExpressionAttributeValues: { ':read': revision },
    },
  },
  ...countChanges(known.form === undefined ? [] : countedOf(known, formerlyCountedAs), []).map((change) =>
    addTo(table, formerCountKeys.of(change.counter, known.shows.number), change.adds),
  ),
];

const putKnown = (table: string, known: TicketProjection, revision: number) => ({
  Put: {
    TableName: table,
    Item: newTicketProjectionItem(known, revision + 1),
    ...(revision === 0
      ? { ConditionExpression: 'attribute_not_exists(PK)' }
      : { ConditionExpression: 'revision = :read', ExpressionAttributeValues: { ':read': revision } }),
  },
});

interface KnownChange {
  readonly known: TicketProjection | undefined;
  readonly heard: TicketProjection;
}

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
    return [{ remove: { PK: projectionKeys.heard(heard.shows.number).PK, SK: place } }];
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

/** Adds to figures in the transaction that writes what they follow from: each change is counted once. */
function addTo(table: string, key: Key, adds: Tally) {
  const figures = Object.entries(adds);
  return {
    Update: {
      TableName: table,
      Key: key,
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
