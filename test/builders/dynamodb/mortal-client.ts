import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** What a consumer meets that was killed: nothing of it reaches the store any more. */
export class Killed extends Error {}

const writing: ReadonlySet<string> = new Set([
  'PutCommand',
  'UpdateCommand',
  'DeleteCommand',
  'TransactWriteCommand',
]);

/** A client of a consumer that dies after so many writes, and how many it had made when it was asked. */
export interface MortalClient {
  readonly client: DynamoDBDocumentClient;
  readonly written: () => number;
}

/**
 * Lets a consumer make `writes` writes and kills it at the next one: before that is made, and with all calls after it. A batch
 * is as many writes as it has items, as the store makes them: one after the other, and none for the sake of another.
 */
export function mortalClient(
  client: DynamoDBDocumentClient,
  writes = Number.POSITIVE_INFINITY,
): MortalClient {
  let made = 0;
  let isDead = false;
  const write = async (command: object): Promise<unknown> => {
    if (made >= writes) isDead = true;
    if (isDead) throw new Killed();
    made += 1;
    return client.send(command as never);
  };
  const send = async (command: object): Promise<unknown> => {
    if (isDead) throw new Killed();
    if (writing.has(command.constructor.name)) return write(command);
    if (!(command instanceof BatchWriteCommand)) return client.send(command as never);
    for (const [table, requests = []] of Object.entries(command.input.RequestItems ?? {}))
      for (const request of requests)
        await write(new BatchWriteCommand({ RequestItems: { [table]: [request] } }));
    return {};
  };
  return { client: { send } as unknown as DynamoDBDocumentClient, written: () => made };
}
