import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { CountedFor, GuessLog } from '../../domain/guesses/guess-log.ts';
import { ifStill } from './if-still.ts';
import { guessesItem } from './items/guesses-item.ts';
import { counterExpiry, ticketKeys, type Key } from './keys.ts';
import { readItem } from './read-item.ts';
import type { DynamoTable } from './table.ts';
import { reachingStore } from './unavailable.ts';

const keyOf: Readonly<Record<CountedFor, (hash: string) => Key>> = {
  number: ticketKeys.guessedNumber,
  source: ticketKeys.guessingSource,
  sourceAtNumber: ticketKeys.guessingSourceAtNumber,
  device: ticketKeys.guessingDevice,
};

/**
 * Guesses of a day, each count an item that expires. A single conditional update waits its turn where another is under
 * way, and its condition holds against the newest count; the same call says how many were counted before.
 */
export function dynamoGuessLog({ client, table }: DynamoTable): GuessLog {
  return {
    async take({ of, hash }, below, at) {
      const command = new UpdateCommand({
        TableName: table,
        Key: keyOf[of](hash),
        UpdateExpression: 'ADD #count :one SET #ttl = :ttl, #entity = :entity, #v = :v',
        ConditionExpression: 'attribute_not_exists(#count) OR #count < :below',
        ExpressionAttributeNames: { '#count': 'count', '#ttl': 'ttl', '#entity': 'entity', '#v': 'v' },
        ExpressionAttributeValues: {
          ':one': 1,
          ':ttl': counterExpiry(at),
          ':entity': 'guesses',
          ':v': 1,
          ':below': below,
        },
        ReturnValues: 'ALL_NEW',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      });
      try {
        const { Attributes = {} } = await reachingStore(() => client.send(command));
        return { taken: true, before: readItem(guessesItem, Attributes).count - 1 };
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        const { Item: item } = error;
        const before = item === undefined ? below : readItem(guessesItem, unmarshall(item)).count;
        return { taken: false, before }; // an engine that does not say how many there are says that they are enough
      }
    },

    async giveBack({ of, hash }) {
      const command = new UpdateCommand({
        TableName: table,
        Key: keyOf[of](hash),
        UpdateExpression: 'ADD #count :less',
        ExpressionAttributeNames: { '#count': 'count' },
        ExpressionAttributeValues: { ':less': -1 },
      });
      await reachingStore(() => client.send(command));
    },

    spend: (proof, at) =>
      ifStill(() =>
        client.send(
          new PutCommand({
            TableName: table,
            Item: { ...ticketKeys.spentProof(proof), ttl: counterExpiry(at), entity: 'spent-proof', v: 1 },
            ConditionExpression: 'attribute_not_exists(PK)',
          }),
        ),
      ),
  };
}
