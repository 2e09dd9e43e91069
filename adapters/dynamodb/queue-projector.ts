import { isDeepStrictEqual } from 'node:util';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { TicketEvent } from '../../domain/ticketing/tickets/event.ts';
import {
  applyEvent,
  presentForm,
  type TicketProjection,
} from '../../domain/casework/queues/ticket-projection.ts';
import type { PositionedEntry } from '../../domain/casework/queues/queue-entry.ts';
import { countChanges, countedOf, type CountChange } from '../../domain/casework/queues/tally.ts';
import { queueEntriesOf } from '../../domain/casework/queues/queue-entries-of.ts';
import type { QueueProjector, QueueContext } from '../../domain/casework/queues/queues.ts';
import { ticketProjectionItem, newTicketProjectionItem } from './items/ticket-projection-item.ts';
import { keyOfEntry, newEntryItem, newTombstone } from './items/entry-item.ts';
import { countKeys, projectionKeys } from './engine/keys.ts';
import { readItem, type Item } from './engine/read-item.ts';
import { again, patience, persistently } from './engine/retry.ts';
import { transact } from './engine/transaction.ts';
import type { PatientTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** What is known of a ticket, and which write of it this was: 0 when nothing is. */
interface Remembered {
  readonly known?: TicketProjection;
  readonly revision: number;
}

/**
 * Entries in DynamoDB. One item a ticket remembers what was heard of it; it is read first, and written under
 * the condition that nobody else wrote it since, in one transaction with the entries that differ.
 */
export function dynamoQueueProjector({ client, table, ...options }: PatientTable): QueueProjector {
  const waiting = options.patience ?? patience;

  async function remembered(number: string): Promise<Remembered> {
    const command = new GetCommand({
      TableName: table,
      Key: projectionKeys.known(number),
      ConsistentRead: true,
    });
    const { Item: item } = await reachingStore(() => client.send(command));
    return item === undefined ? { revision: 0 } : readItem(ticketProjectionItem, item);
  }

  return {
    apply: (event, context) =>
      persistently<'kept' | 'nothing-new'>(waiting, async () => {
        const { known, revision } = await remembered(event.number);
        const heard = applyEvent(known, event, context);
        if (isDeepStrictEqual(known, heard)) return 'nothing-new';
        const lines = changedItems(known, heard, event, context);
        const { outcome } = await transact(client, {
          known: putKnown(table, heard, revision),
          ...Object.fromEntries(
            lines.map((Item) => [String(Item['SK']), { Put: { TableName: table, Item } }]),
          ),
          ...Object.fromEntries(
            changedCounts(known, heard).map((change) => {
              const update = addTo(table, change, event.number);
              return [update.Update.Key.PK, update];
            }),
          ),
        });
        return outcome === 'written' ? 'kept' : again; // refused: another event was heard meanwhile
      }),
  };
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

/** Entries that are new or differ, and tombstones in the place of those that are no more. */
function changedItems(
  known: TicketProjection | undefined,
  heard: TicketProjection,
  { at }: TicketEvent,
  { timeZone }: QueueContext,
): readonly Item[] {
  const before = bySortKey(known === undefined ? [] : queueEntriesOf(known, timeZone));
  const after = bySortKey(queueEntriesOf(heard, timeZone));
  const isStored = known?.form === presentForm;
  const changed = [...after].filter(
    ([place, entry]) => !(isStored && isDeepStrictEqual(entry, before.get(place))),
  );
  const gone = [...before].filter(([place]) => !after.has(place));
  return [
    ...changed.map(([, entry]) => newEntryItem(entry, heard.version)),
    ...gone.map(([, entry]) => newTombstone(entry, heard.version, at)),
  ];
}

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

const bySortKey = (entries: readonly PositionedEntry[]): ReadonlyMap<string, PositionedEntry> =>
  new Map(entries.map((entry) => [keyOfEntry(entry).SK, entry]));
