import { randomUUID } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import { ifStill } from './engine/if-still.ts';
import { counterExpiry, type Key } from './engine/keys.ts';
import { readItem, type Item } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** A count of a day that expires. Below none is none: so it was left where a decrement was made twice. */
export const counterItem = z.looseObject({
  count: z.int().transform((count) => Math.max(0, count)),
  mark: z.string().exactOptional(),
});

/** Names one write in all of its attempts. */
export const newMark = (): string => randomUUID().slice(0, 8);

interface CountUp {
  readonly key: Key;
  /** The kind of item. */
  readonly entity: string;
  readonly below: number;
  readonly at: Instant;
  /** When it may go, in epoch seconds; absent: once its day is over. */
  readonly expires?: number;
  /** What the same write adds besides, as its expression says it: `, entries :entries`. */
  readonly adds?: string;
  /** The values that it names. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** Whether one more was counted, and how many are counted without it. */
export interface CountedUp {
  readonly taken: boolean;
  readonly before: number;
}

/**
 * Counts one more where fewer than `below` are counted, by one conditional write, which waits its turn where another is under way. The
 * mark of the last such write stands in the item: when the SDK makes an attempt again whose answer was lost, the mark tells that it was
 * counted. Where another write came between, it counts twice: too many, never too few.
 */
export async function countUp(
  { client, table }: DynamoTable,
  { key, entity, below, at, expires = counterExpiry(at), adds = '', values }: CountUp,
): Promise<CountedUp> {
  const mark = newMark();
  const command = new UpdateCommand({
    TableName: table,
    Key: key,
    UpdateExpression: `ADD #count :one${adds} SET #mark = :mark, #ttl = :ttl, #entity = :entity, #v = :v`,
    ConditionExpression:
      '(attribute_not_exists(#count) OR #count < :below) AND (attribute_not_exists(#mark) OR #mark <> :mark)',
    ExpressionAttributeNames: {
      ...{ '#count': 'count', '#mark': 'mark', '#ttl': 'ttl', '#entity': 'entity', '#v': 'v' },
    },
    ExpressionAttributeValues: {
      ':one': 1,
      ':mark': mark,
      ':ttl': expires,
      ':entity': entity,
      ':v': 1,
      ':below': below,
      ...values,
    },
    ReturnValues: 'ALL_NEW',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  });
  try {
    const { Attributes = {} } = await reachingStore(() => client.send(command));
    return { taken: true, before: Math.max(0, readItem(counterItem, Attributes).count - 1) };
  } catch (error) {
    const item = itemAtFailure(error);
    if (item === undefined) return { taken: false, before: below }; // an engine that does not say says that they are enough
    const counted = readItem(counterItem, item);
    return counted.mark === mark
      ? { taken: true, before: Math.max(0, counted.count - 1) }
      : { taken: false, before: counted.count };
  }
}

/** The item as it was where the condition of a write did not hold; undefined: the engine does not say. Throws any other error. */
export function itemAtFailure(error: unknown): Item | undefined {
  if (!(error instanceof ConditionalCheckFailedException)) throw error;
  return error.Item === undefined ? undefined : unmarshall(error.Item);
}

/**
 * Counts one less, where any is counted. The mark of the last such write stands apart from that of counting up. Where another one came
 * between an attempt and its repetition one too few is counted, which takes two that give back at once, one of them without an answer.
 */
export async function countDown({ client, table }: DynamoTable, key: Key): Promise<void> {
  const command = new UpdateCommand({
    TableName: table,
    Key: key,
    UpdateExpression: 'ADD #count :less SET #back = :mark',
    ConditionExpression: '#count > :none AND (attribute_not_exists(#back) OR #back <> :mark)',
    ExpressionAttributeNames: { '#count': 'count', '#back': 'back' },
    ExpressionAttributeValues: { ':less': -1, ':none': 0, ':mark': newMark() },
  });
  await ifStill(() => client.send(command));
}
