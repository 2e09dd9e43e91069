import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { instantOf, secondsOf } from '../../domain/foundation/time/instant.ts';
import type { DeskDay, DeskEntries, DeskEntry } from '../../domain/ticketing/tickets/desk-entries.ts';
import { countDown, countUp } from './counter.ts';
import { digitsOfNumber, ticketKeys } from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

const inBase36 = 36;

/** An entry in 18 letters: the number, and the seconds since 1970 in base 36. 45 of them fit into the one write unit of their count. */
const packed = ({ number, at }: DeskEntry): string => `${number}${secondsOf(at).toString(inBase36)}`;

const unpacked = (entry: string): DeskEntry => ({
  number: entry.slice(0, digitsOfNumber),
  at: instantOf(Number.parseInt(entry.slice(digitsOfNumber), inBase36) * 1000),
});

const entriesItem = z.looseObject({ entries: z.set(z.string()).exactOptional() });

const byTime = (a: DeskEntry, b: DeskEntry): number => a.at.localeCompare(b.at);

/** Entries of desks, each day of an officer a set in the item that counts it and expires with it. */
export function dynamoDeskEntries(store: DynamoTable): DeskEntries {
  const { client, table } = store;
  const change = async (clause: 'ADD' | 'DELETE', share: DeskDay, entry: DeskEntry): Promise<void> => {
    const command = new UpdateCommand({
      TableName: table,
      Key: ticketKeys.sent(share),
      UpdateExpression: `${clause} #entries :entries`,
      ExpressionAttributeNames: { '#entries': 'entries' },
      ExpressionAttributeValues: { ':entries': new Set([packed(entry)]) },
    });
    await reachingStore(() => client.send(command));
  };
  return {
    take: (share, entry) =>
      countUp(store, {
        key: ticketKeys.sent(share),
        entity: `${share.by}-day`,
        below: share.limit,
        at: entry.at,
        adds: ', entries :entries',
        values: { ':entries': new Set([packed(entry)]) },
      }),

    async giveBack(share, entry) {
      await countDown(store, ticketKeys.sent(share));
      await change('DELETE', share, entry);
    },

    // Two writes: one may name an attribute in one clause alone. The wrong one goes first, for none is better than somebody else's.
    async renumber(share, entry, number) {
      await change('DELETE', share, entry);
      await change('ADD', share, { ...entry, number });
    },

    async entriesOf(share) {
      const { Item } = await reachingStore(() =>
        client.send(new GetCommand({ TableName: table, Key: ticketKeys.sent(share), ConsistentRead: true })),
      );
      const packedOnes = Item === undefined ? [] : [...(readItem(entriesItem, Item).entries ?? [])];
      // One that was sent again after a failure has two: the later one is when it was stored.
      const byNumber = new Map(
        packedOnes
          .map(unpacked)
          .toSorted(byTime)
          .map((entry) => [entry.number, entry]),
      );
      return [...byNumber.values()].toSorted(byTime).toReversed();
    },
  };
}
