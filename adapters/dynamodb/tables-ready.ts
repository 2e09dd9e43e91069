import { DynamoDBClient, type DynamoDBClientConfig, waitUntilTableExists } from '@aws-sdk/client-dynamodb';

/**
 * Returns when all the tables can be written: for what begins while they are being made. Throws when one is
 * still missing after so many seconds.
 */
export async function tablesReady(
  tables: readonly string[],
  seconds: number,
  settings: DynamoDBClientConfig = {},
): Promise<void> {
  const client = new DynamoDBClient(settings);
  const patience = { client, minDelay: 1, maxDelay: 1, maxWaitTime: seconds };
  await Promise.all(tables.map((table) => waitUntilTableExists(patience, { TableName: table })));
}
