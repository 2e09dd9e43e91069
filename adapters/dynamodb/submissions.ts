import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { instant } from '../../contracts/events/instant.ts';
import type { Submissions } from '../../domain/audit/receipt-proof.ts';
import { ticketKeys, type Key } from './engine/keys.ts';
import { readItem, type Item } from './engine/read-item.ts';
import { storedEntry } from './stored-entry.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

const submitted = z.looseObject({ at: instant });
const salted = z.looseObject({ salt: z.string().exactOptional() });

/** Submissions in the table `tickets`: the first event, and of the texts' item the salt alone. */
export function dynamoSubmissions({ client, table }: DynamoTable): Submissions {
  async function itemAt(key: Key, only?: string): Promise<Item | undefined> {
    const command = new GetCommand({
      TableName: table,
      Key: key,
      ConsistentRead: true,
      ...(only !== undefined && {
        ProjectionExpression: '#only',
        ExpressionAttributeNames: { '#only': only },
      }),
    });
    return (await reachingStore(() => client.send(command))).Item;
  }
  return {
    async submissionOf(number) {
      const [event, texts] = await Promise.all([
        itemAt(ticketKeys.event(number, 1)),
        itemAt(ticketKeys.texts(number), 'salt'),
      ]);
      if (event === undefined) return undefined;
      const { entry, hash } = storedEntry('events', event);
      if (hash === undefined) return undefined; // never put on record
      const salt = texts && readItem(salted, texts).salt;
      return {
        number,
        at: readItem(submitted, event).at,
        entry,
        hash,
        ...(salt !== undefined && { salt }),
      };
    },
  };
}
