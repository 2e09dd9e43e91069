import { QueryCommand, type DynamoDBDocumentClient, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Item } from './read-item.ts';
import { reachingStore } from './unavailable.ts';

/** All items of a Query, one answer of at most 1 MB after the other. */
export async function* queryAll(
  client: DynamoDBDocumentClient,
  input: QueryCommandInput,
): AsyncGenerator<Item, void> {
  let start: QueryCommandInput['ExclusiveStartKey'];
  do {
    const command = new QueryCommand({
      ...input,
      ...(start === undefined ? {} : { ExclusiveStartKey: start }),
    });
    const answer = await reachingStore(() => client.send(command));
    yield* answer.Items ?? [];
    start = answer.LastEvaluatedKey;
  } while (start !== undefined);
}

/** All items of a Query that gives few. */
export async function queryItems(
  client: DynamoDBDocumentClient,
  input: QueryCommandInput,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const item of queryAll(client, input)) items.push(item);
  return items;
}
