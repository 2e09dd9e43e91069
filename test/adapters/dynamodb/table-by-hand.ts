import {
  DeleteCommand,
  GetCommand,
  PutCommand,
  UpdateCommand,
  type DynamoDBDocumentClient,
} from '@aws-sdk/lib-dynamodb';

/** A table as whoever owns it reads and changes it, past every store. */
export function byHand(client: DynamoDBDocumentClient, TableName: string) {
  /** Names of the expression begin with `#`; what it calls `:else` is the value. */
  const updates = (Key: object, UpdateExpression: string, value?: unknown) => {
    const names = [...new Set(UpdateExpression.match(/#\w+/g))].map((name) => [name, name.slice(1)] as const);
    return client.send(
      new UpdateCommand({
        TableName,
        Key: { ...Key },
        UpdateExpression,
        ...(names.length > 0 && { ExpressionAttributeNames: Object.fromEntries(names) }),
        ...(value !== undefined && { ExpressionAttributeValues: { ':else': value } }),
      }),
    );
  };
  return {
    item: async (Key: object): Promise<Record<string, unknown>> => {
      const command = new GetCommand({ TableName, Key: { ...Key }, ConsistentRead: true });
      return (await client.send(command)).Item ?? {};
    },
    puts: (Item: object) => client.send(new PutCommand({ TableName, Item: { ...Item } })),
    removes: (Key: object) => client.send(new DeleteCommand({ TableName, Key: { ...Key } })),
    updates,
    /** Sets what lies under a path of names. */
    sets: (Key: object, path: string, value: unknown) =>
      updates(Key, `SET ${path.replaceAll(/\w+/g, '#$&')} = :else`, value),
  };
}
