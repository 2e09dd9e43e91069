import { ScanCommand, type AttributeValue } from '@aws-sdk/client-dynamodb';
import { dynamodb } from './aws.ts';
import { cloud } from './under-test.ts';

/** Every item of every table, as text, by its table. Only tests read so: it costs as much as there is. */
export async function everythingStored(): Promise<ReadonlyMap<string, string>> {
  const tables = new Map<string, string>();
  for (const TableName of Object.values(cloud.tables)) {
    const items: Record<string, AttributeValue>[] = [];
    let after: Record<string, AttributeValue> | undefined;
    do {
      const page = await dynamodb.send(new ScanCommand({ TableName, ExclusiveStartKey: after }));
      items.push(...(page.Items ?? []));
      after = page.LastEvaluatedKey;
    } while (after !== undefined);
    tables.set(TableName, JSON.stringify(items));
  }
  return tables;
}
