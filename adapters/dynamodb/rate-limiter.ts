import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { CountedFor, RateLimiter } from '../../domain/foundation/rate-limits/rate-limiter.ts';
import { countDown, countUp } from './counter.ts';
import { ifStill } from './engine/if-still.ts';
import { counterExpiry, ticketKeys, type Key } from './engine/keys.ts';
import type { DynamoTable } from './engine/table.ts';

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
export function dynamoRateLimiter(store: DynamoTable): RateLimiter {
  const { client, table } = store;
  return {
    take: ({ of, hash }, below, at) => countUp(store, { key: keyOf[of](hash), entity: 'guesses', below, at }),
    giveBack: ({ of, hash }) => countDown(store, keyOf[of](hash)),
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
