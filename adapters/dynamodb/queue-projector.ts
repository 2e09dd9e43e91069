import { isDeepStrictEqual } from 'node:util';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
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
import { compactEntriesOf, type CompactEntry } from '../../domain/casework/queues/compact-entry.ts';
import { queueEntriesOf } from '../../domain/casework/queues/queue-entries-of.ts';
import type { QueueProjector } from '../../domain/casework/queues/queues.ts';
import {
  formerProjectionItem,
  newTicketProjectionItem,
  ticketProjectionItem,
} from './items/ticket-projection-item.ts';
import { newEntryItem } from './items/entry-item.ts';
import { compactAttributeOf, packedEntry } from './items/compact-entry-item.ts';
import { writeBatch } from './engine/batch.ts';
import { ifStill } from './engine/if-still.ts';
import { inParallel } from './engine/in-parallel.ts';
import { compactKeys, countKeys, formerCountKeys, projectionKeys, type Key } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { readItem, type Item } from './engine/read-item.ts';
import { readTogether } from './engine/read-together.ts';
import { again, patience, persistently } from './engine/retry.ts';
import { transact } from './engine/transaction.ts';
import type { DynamoTable, PatientTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** What is known of a ticket, and which write of that it was. */
interface Known {
  readonly known: TicketProjection;
  readonly revision: number;
  /** Absent: a release wrote it that knows of no compact entries. */
  readonly compact?: true;
}

/** What is known of a ticket whose entries are of the former form. `form`: it was counted. */
type FormerlyKnown = Known & { readonly known: { readonly form?: number } };

interface AllKnown {
  readonly heard?: Known;
  readonly former?: FormerlyKnown;
}

/**
 * Entries in DynamoDB. What is known of a ticket is read first, and written under the condition that nobody else did since, in one
 * transaction with the figures that change; then the entries that differ between what was known and what is now. Only of an event that
 * comes again they are read, and held against what is known. Whoever wrote entries looks whether more is known by now, unless one
 * conditional write was all, and if so reads them too: so the last writer leaves what follows from the newest (docs/adr/0120).
 */
export function dynamoQueueProjector({ client, table, ...options }: PatientTable): QueueProjector {
  const waiting = options.patience ?? patience;

  async function allKnownOf(number: string): Promise<AllKnown> {
    const [heard, former] = await Promise.all([
      readTogether(client, table, projectionKeys.heard(number)),
      readTogether(client, table, projectionKeys.formerlyHeard(number)),
    ]);
    return knownIn(heard, former);
  }

  /** Entries by sort key, with what is known of the ticket at the same moment. */
  async function allStoredOf(number: string) {
    const { PK: partition, SK: heardAt } = projectionKeys.heard(number);
    const { SK: formerAt } = projectionKeys.formerlyHeard(number);
    const items = await queryItems(client, {
      TableName: table,
      KeyConditionExpression: 'PK = :ticket',
      ExpressionAttributeValues: { ':ticket': partition },
      ConsistentRead: true,
    });
    const bySortKey = new Map(items.map((item) => [String(item['SK']), item]));
    const isEntry = ([place, { entity }]: readonly [string, Item]): boolean =>
      place !== heardAt && place !== formerAt && entity !== 'tombstone';
    return {
      ...knownIn(bySortKey.get(heardAt), bySortKey.get(formerAt)),
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
      const { number } = event;
      const itemsOfKnown = (known: TicketProjection, revision: number) =>
        itemsOf(known, revision, context.timeZone);
      let outcome: 'kept' | 'nothing-new' = 'nothing-new';

      /** Without stored entries these are what follows from what was known. Undefined: of this event they have to be read. */
      async function applyTo(stored: AllKnown, entries?: ReadonlyMap<string, Item>) {
        const { known, revision: before = 0 } = stored.heard ?? {};
        const heard = applyEvent(knownOf(stored), event, context);
        const isOfBefore =
          stored.former !== undefined || (stored.heard !== undefined && stored.heard.compact === undefined);
        const isNew = isOfBefore || !isDeepStrictEqual(known, heard);
        if (entries === undefined && (!isNew || isOfBefore)) return undefined;
        if (isNew && !(await saveKnown({ client, table }, stored, heard))) return again;
        const revision = isNew ? before + 1 : before;
        const followed = known && itemsOfKnown(known, before);
        const found = entries ?? followed ?? new Map<string, Item>();
        const writes = entryWrites(number, itemsOfKnown(heard, revision), found, followed);
        if (isNew || writes.length > 0) outcome = 'kept';
        const compact = compactWrites(heard, known, entries !== undefined);
        await inParallel(compact, (write) => ifStill(() => client.send(compactUpdate(table, write))));
        const one = entries === undefined ? onlyReplacement(writes) : undefined;
        if (one === undefined) {
          await writeBatch(client, waiting, table, writes);
        } else if (!(await ifStill(() => client.send(new PutCommand(putOver(table, one, revision)))))) {
          return again;
        }
        const isSettled = compact.length === 0 && (one !== undefined || writes.length === 0);
        return isSettled || (await isNewest(number, revision)) ? outcome : again;
      }

      return persistently(waiting, async () => {
        const applied = await applyTo(await allKnownOf(number));
        if (applied !== undefined) return applied;
        const { entries, ...stored } = await allStoredOf(number);
        return (await applyTo(stored, entries)) ?? again;
      });
    },
  };
}

const knownIn = (heard: Item | undefined, former: Item | undefined): AllKnown => ({
  ...(heard !== undefined && { heard: readItem(ticketProjectionItem, heard) }),
  ...(former !== undefined && { former: readItem(formerProjectionItem, former) }),
});

/** Joins both where the former release's consumer heard an event after this one: it knows of none before, this one of all that it heard. */
function knownOf({ heard, former }: AllKnown): TicketProjection | undefined {
  if (former === undefined) return heard?.known;
  const known: TicketProjection = omit(former.known, 'form');
  return heard === undefined ? known : joinProjections(heard.known, known);
}

/** Writes what is known now, and adds to the figures what follows from it. False: another event was heard meanwhile. */
async function saveKnown(
  { client, table }: DynamoTable,
  { heard: before, former }: AllKnown,
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

/** A write of a ticket's compact entry. Absent: none is wanted at the institution. */
interface CompactWrite {
  readonly institution: string;
  readonly number: string;
  readonly entry: CompactEntry | undefined;
}

/**
 * Makes compact entries those that are wanted: what differs from what followed from what was known. `all`: it is not known what stands
 * there, so all are written, and none is left wherever the ticket was.
 */
function compactWrites(
  heard: TicketProjection,
  known: TicketProjection | undefined,
  all: boolean,
): readonly CompactWrite[] {
  const { number } = heard.shows;
  const wanted = compactEntriesOf(heard);
  const followed = compactEntriesOf(known);
  const before = all ? [...Object.keys(heard.holdings), ...(heard.units ?? [])] : followed.keys();
  return [...new Set([...before, ...wanted.keys()])]
    .map((institution) => ({ institution, number, entry: wanted.get(institution) }))
    .filter(({ institution, entry }) => all || !isDeepStrictEqual(followed.get(institution), entry));
}

function compactUpdate(table: string, { institution, number, entry }: CompactWrite): UpdateCommand {
  const at = {
    TableName: table,
    Key: compactKeys.of(institution, number),
    ExpressionAttributeNames: { '#ticket': compactAttributeOf(number) },
  };
  return entry === undefined
    ? new UpdateCommand({
        ...at,
        UpdateExpression: 'REMOVE #ticket',
        ConditionExpression: 'attribute_exists(#ticket)',
      })
    : new UpdateCommand({
        ...at,
        UpdateExpression: 'SET entity = :entity, v = :v, #ticket = :bytes',
        ExpressionAttributeValues: { ':entity': 'own-entries', ':v': 1, ':bytes': packedEntry(entry).bytes },
      });
}

/** A write of an entry. `replaces`: one was there before. */
type EntryWrite = { readonly put: Item; readonly replaces: boolean } | { readonly remove: Key };

/** The entry, where one that takes the place of another is all that is written. */
function onlyReplacement([write, ...more]: readonly EntryWrite[]): Item | undefined {
  return write !== undefined && more.length === 0 && 'put' in write && write.replaces ? write.put : undefined;
}

/** Puts an entry over one of before, never over one that follows from more. */
const putOver = (table: string, put: Item, revision: number) => ({
  TableName: table,
  Item: put,
  ConditionExpression: 'revision < :revision',
  ExpressionAttributeValues: { ':revision': revision },
});

/**
 * Makes the stored entries those that are wanted. Where they are not what followed from what was known, somebody is
 * about to write that: there what is wanted is written even if it stands.
 */
function entryWrites(
  number: string,
  wanted: ReadonlyMap<string, Item>,
  stored: ReadonlyMap<string, Item>,
  followed = stored,
): readonly EntryWrite[] {
  const places = new Set([...stored.keys(), ...followed.keys(), ...wanted.keys()]);
  return [...places].flatMap((place): readonly EntryWrite[] => {
    const found = stored.get(place);
    const put = wanted.get(place);
    if (isSameEntry(found, put) && isSameEntry(found, followed.get(place))) return [];
    if (put !== undefined) return [{ put, replaces: found !== undefined }];
    return [{ remove: { PK: projectionKeys.heard(number).PK, SK: place } }];
  });
}

const itemsOf = (known: TicketProjection, revision: number, timeZone: string): ReadonlyMap<string, Item> =>
  new Map(
    queueEntriesOf(known, timeZone)
      .map((entry) => newEntryItem(entry, { version: known.version, revision }))
      .map((item) => [String(item['SK']), item]),
  );

/** Whichever event it was written by. */
const isSameEntry = (one: Item | undefined, other: Item | undefined): boolean =>
  one === undefined || other === undefined
    ? one === other
    : isDeepStrictEqual(omit(one, 'version', 'revision'), omit(other, 'version', 'revision'));

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
