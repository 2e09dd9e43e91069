import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '../../domain/time/instant.ts';
import type { Guesses, GuessLog, GuessTarget } from '../../domain/guesses/guess-log.ts';
import { readBatch } from './batch.ts';
import { guessesItem } from './items/guesses-item.ts';
import { counterExpiry, ticketKeys, type Key } from './keys.ts';
import { readItem } from './read-item.ts';
import { patience } from './retry.ts';
import type { PatientTable } from './table.ts';
import { reachingStore } from './unavailable.ts';

const none: Guesses = { count: 0 };

/** Wrong guesses, each counter an item that expires: read in one call, counted by one write each. */
export function dynamoGuessLog({ client, table, ...options }: PatientTable): GuessLog {
  const waiting = options.patience ?? patience;

  const countOne = (key: Key, at: Instant): Promise<unknown> => {
    const command = new UpdateCommand({
      TableName: table,
      Key: key,
      UpdateExpression: 'ADD #count :one SET #lastAt = :at, #ttl = :ttl, #entity = :entity, #v = :v',
      ExpressionAttributeNames: {
        '#count': 'count',
        '#lastAt': 'lastAt',
        '#ttl': 'ttl',
        '#entity': 'entity',
        '#v': 'v',
      },
      ExpressionAttributeValues: {
        ':one': 1,
        ':at': at,
        ':ttl': counterExpiry(at),
        ':entity': 'guesses',
        ':v': 1,
      },
    });
    return reachingStore(() => client.send(command));
  };

  return {
    async of(target) {
      const keys = keysOf(target);
      const items = await readBatch(client, waiting, table, Object.values(keys), true);
      const guessesAt = ({ PK }: Key): Guesses => {
        const item = items.find((found) => found['PK'] === PK);
        return item === undefined ? none : readItem(guessesItem, item);
      };
      const { number, source, sourceAtNumber } = keys;
      return {
        number: guessesAt(number),
        source: guessesAt(source),
        sourceAtNumber: guessesAt(sourceAtNumber),
      };
    },

    async record(target, at) {
      await Promise.all(Object.values(keysOf(target)).map((key) => countOne(key, at)));
    },
  };
}

const keysOf = ({ number, source, sourceAtNumber }: GuessTarget) => ({
  number: ticketKeys.guessedNumber(number),
  source: ticketKeys.guessingSource(source),
  sourceAtNumber: ticketKeys.guessingSourceAtNumber(sourceAtNumber),
});
