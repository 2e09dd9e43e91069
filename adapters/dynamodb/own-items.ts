import { QueryCommand, type QueryCommandOutput } from '@aws-sdk/lib-dynamodb';
import { mostUnitsOfOwn } from '../../domain/casework/queues/queues.ts';
import { compactKeys } from './engine/keys.ts';
import type { Item } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';
import { itemSize } from './item-size.ts';

/** So many items are read before it is known how large they are: of 100,000 entries 18 read units. */
const firstItems = 8;
const bytesOfUnit = 2 * 4096;

interface OwnItems {
  readonly items: readonly Item[];
  /** False: the rest would take more than `mostUnitsOfOwn`. */
  readonly isAll: boolean;
  /** Read units, by the sizes of items. */
  readonly units: number;
}

/** Behind every item of an office: a Query from there finds nothing. */
const afterAll = '~';

/**
 * Reads the items of an office's compact entries, as many as `mostUnitsOfOwn` allow by the mean size of those before. In two calls,
 * however few there are: nothing tells by their number that some are hidden.
 */
export async function readOwnItems({ client, table }: DynamoTable, institution: string): Promise<OwnItems> {
  const partition = compactKeys.partition(institution);
  const items: Item[] = [];
  let bytes = 0;
  let units = 0;
  let isAll = false;
  let limit = firstItems;
  let start: QueryCommandOutput['LastEvaluatedKey'];
  for (let calls = 0; limit > 0 && (calls < 2 || !isAll); calls += 1) {
    const command = new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'PK = :own',
      ExpressionAttributeValues: { ':own': partition },
      Limit: limit,
      ...(start !== undefined && { ExclusiveStartKey: start }),
    });
    const answer = await reachingStore(() => client.send(command));
    const found: readonly Item[] = answer.Items ?? [];
    const read = found.reduce((sum, item) => sum + itemSize(item), 0);
    items.push(...found);
    bytes += read;
    units += Math.max(1, Math.ceil((2 * read) / bytesOfUnit)) / 2;
    isAll = answer.LastEvaluatedKey === undefined;
    start = answer.LastEvaluatedKey ?? { PK: partition, SK: afterAll };
    limit = Math.floor(
      ((mostUnitsOfOwn - units) * bytesOfUnit * Math.max(1, items.length)) / Math.max(1, bytes),
    );
  }
  return { items, isAll, units };
}
