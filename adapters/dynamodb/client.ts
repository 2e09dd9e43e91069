import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { namingOperations } from '../aws/named-operations.ts';
import type { SdkCommand } from '../aws/sdk-parts.ts';
import { shortPipeline } from '../aws/short-pipeline.ts';

class ShortClient extends DynamoDBDocumentClient {
  readonly #send: (command: SdkCommand) => Promise<unknown>;

  constructor(client: DynamoDBClient) {
    super(client, { marshallOptions: { removeUndefinedValues: true } });
    this.#send = shortPipeline(this);
  }

  override send(command: never): never {
    return this.#send(command) as never;
  }
}

/** The SDK's document client, which sends each command by the short pipeline; what a command is answered is as the SDK types it. */
export const TableClient = ShortClient as unknown as {
  new (client: DynamoDBClient): DynamoDBDocumentClient;
  readonly prototype: DynamoDBDocumentClient;
};

/**
 * The client that every store shares. Region, credentials and endpoint come from the SDK's standard
 * environment. An attempt that takes longer than 2 seconds is given up and tried again, twice at most,
 * so that a request learns of a store that is down before its own time is over.
 *
 * The SDK gives each write its own ClientRequestToken and repeats it in these attempts: a transaction
 * whose answer was lost is not applied twice. A new decision is a new write with a new token. An update alone has no such
 * token: one that adds to what is stored knows its own attempt by a mark (`counter.ts`).
 *
 * @param settings What differs from it: a test or a benchmark speaks with an endpoint of its own.
 */
export function documentClient(settings: DynamoDBClientConfig = {}): DynamoDBDocumentClient {
  const client = namingOperations(
    new DynamoDBClient({
      maxAttempts: 3,
      requestHandler: { connectionTimeout: 1_000, requestTimeout: 2_000, throwOnRequestTimeout: true },
      ...settings,
    }),
  );
  return new TableClient(client);
}
