import { randomUUID } from 'node:crypto';
import { CreateTableCommand, type CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../../../adapters/dynamodb/client.ts';
import { indexKeys, tableKeys, tables, type IndexName, type TableName } from '../../../lib/config/tables.ts';

/** A client for an engine on this machine. */
export const clientFor = (endpoint: string): DynamoDBDocumentClient =>
  documentClient({
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    // An engine on a busy machine answers more slowly than AWS does.
    requestHandler: { connectionTimeout: 10_000, requestTimeout: 60_000, throwOnRequestTimeout: true },
  });

const keySchema = ({ partition, sort }: { readonly partition: string; readonly sort: string }) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
];

/** What makes a table as the stacks describe it. */
function tableInput(described: TableName, name: string): CreateTableCommandInput {
  const indexes = Object.entries(tables[described].indexes) as [IndexName, 'ALL' | 'KEYS_ONLY'][];
  const attributes = [tableKeys, ...indexes.map(([index]) => indexKeys[index])].flatMap(
    ({ partition, sort }) => [partition, sort],
  );
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: keySchema(tableKeys),
    AttributeDefinitions: attributes.map((attribute) => ({ AttributeName: attribute, AttributeType: 'S' })),
    ...(indexes.length === 0
      ? {}
      : {
          GlobalSecondaryIndexes: indexes.map(([index, projection]) => ({
            IndexName: index,
            KeySchema: keySchema(indexKeys[index]),
            Projection: { ProjectionType: projection },
          })),
        }),
  };
}

/** Makes empty tables of these descriptions under names of their own, and gives the names. */
export async function createTables<Name extends TableName>(
  client: DynamoDBDocumentClient,
  ...wanted: readonly Name[]
): Promise<Readonly<Record<Name, string>>> {
  const names = wanted.map((name) => [name, `${name}-${randomUUID()}`] as const);
  await Promise.all(
    names.map(([name, given]) => client.send(new CreateTableCommand(tableInput(name, given)))),
  );
  return Object.fromEntries(names) as Record<Name, string>;
}
