import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { plusSeconds, type Instant } from '../../domain/foundation/time/instant.ts';
import { readBatch } from './engine/batch.ts';
import { hourShards, type HourListing, type Key } from './engine/keys.ts';
import { queryAll } from './engine/query.ts';
import type { Item } from './engine/read-item.ts';
import type { Patience } from './engine/retry.ts';

const hour = 3600;
const itemsPerRead = 100;

/** The first second of each hour (UTC) that lies in the interval, wholly or in part. */
function* hoursBetween(from: Instant, until: Instant): Iterable<Instant> {
  const secondsIntoHour = Number(from.slice(14, 16)) * 60 + Number(from.slice(17, 19));
  for (let at = plusSeconds(from, -secondsIntoHour); at < until; at = plusSeconds(at, hour)) yield at;
}

const keyOf = (item: Item): Key => ({ PK: String(item['PK']), SK: String(item['SK']) });

/**
 * Every item of a listing from `from` to before `until`: hour by hour, in each hour shard by shard, in
 * each shard in the order in which they happened. All of one ticket is in one shard. The index tells the
 * keys, a consistent read the items.
 */
export async function* itemsBetween(
  client: DynamoDBDocumentClient,
  table: string,
  waiting: Patience,
  listing: HourListing,
  from: Instant,
  until: Instant,
): AsyncGenerator<Item, void> {
  const itemsOf = async (keys: readonly Key[]): Promise<readonly Item[]> => {
    const items = await readBatch(client, waiting, table, keys, true);
    const places = new Map(keys.map(({ PK, SK }, place) => [`${PK} ${SK}`, place]));
    const placeOf = (item: Item): number => places.get(`${keyOf(item).PK} ${keyOf(item).SK}`) ?? 0;
    return items.toSorted((a, b) => placeOf(a) - placeOf(b));
  };

  for (const startOfHour of hoursBetween(from, until)) {
    for (let shard = 0; shard < hourShards; shard += 1) {
      let keys: Key[] = [];
      const entries = queryAll(client, {
        TableName: table,
        IndexName: 'GSI2',
        KeyConditionExpression: 'GSI2PK = :hour AND GSI2SK BETWEEN :from AND :until',
        ExpressionAttributeValues: {
          ':hour': listing.partition(startOfHour, shard),
          ':from': from,
          ':until': until,
        },
      });
      for await (const entry of entries) {
        keys.push(keyOf(entry));
        if (keys.length < itemsPerRead) continue;
        yield* await itemsOf(keys);
        keys = [];
      }
      yield* await itemsOf(keys);
    }
  }
}
