import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { setTimeout as wait } from 'node:timers/promises';
import { listings, projectionKeys } from '../../../adapters/dynamodb/engine/keys.ts';
import { dynamodb, queues } from './aws.ts';
import { cloud } from './under-test.ts';

/** An item of the projection, as far as the journeys ask. */
export interface StoredLine {
  readonly SK: string;
  readonly entity: string;
  readonly number: string;
  readonly version?: number;
  readonly role?: string;
}

/** Everything that the projection holds of a ticket. */
export async function linesOfTicket(number: string): Promise<readonly StoredLine[]> {
  const { Items = [] } = await dynamodb.send(
    new QueryCommand({
      TableName: cloud.tables.projections,
      KeyConditionExpression: 'PK = :ticket',
      ExpressionAttributeValues: { ':ticket': { S: projectionKeys.heard(number).PK } },
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => unmarshall(item) as StoredLine);
}

/** The numbers in an institution's queue, as one of its indexes lists them. */
export async function queueOf(
  institution: string,
  index: 'GSI1' | 'GSI2' | 'GSI4' = 'GSI1',
  filter = '',
): Promise<readonly string[]> {
  const { Items = [] } = await dynamodb.send(
    new QueryCommand({
      TableName: cloud.tables.projections,
      IndexName: index,
      KeyConditionExpression: `${index}PK = :queue`,
      ExpressionAttributeValues: { ':queue': { S: `${listings.queue(institution)}${filter}` } },
    }),
  );
  return Items.map((item) => (unmarshall(item) as StoredLine).number);
}

const betweenLooks = 1_000;

type QueueName = 'clocks' | 'queues' | 'measures' | 'surges' | 'lake' | 'notices';

/** How many messages lie in this queue: those that wait, and those that somebody works on. */
async function countIn(QueueUrl: string): Promise<number> {
  const counts = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
  const { Attributes = {} } = await queues.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...counts] }),
  );
  return counts.reduce((sum, count) => sum + Number(Attributes[count]), 0);
}

const sumOver = async (urls: readonly string[]): Promise<number> =>
  (await Promise.all(urls.map(countIn))).reduce((sum, count) => sum + count, 0);

/** How many events these consumers gave up so far. */
export const givenUpBy = (...names: readonly QueueName[]): Promise<number> =>
  sumOver(names.map((name) => cloud.queues[`${name}DeadLetters`]));

/** Long enough, in milliseconds, for a repeated event to have been relayed, queued and acted on. */
const longEnough = 15_000;

/**
 * Waits until these consumers have heard all that was told again: for a moment in which nothing is left to hear,
 * or, where other journeys tell them something all the time, for long enough.
 */
export async function repeatsAreHeardBy(...names: readonly QueueName[]): Promise<void> {
  const ends = Date.now() + longEnough;
  for (;;) {
    await wait(betweenLooks);
    const unheard = await sumOver(names.map((name) => cloud.queues[name]));
    if (unheard === 0 || Date.now() > ends) return;
  }
}

/** Tells all that happened to a ticket again. */
export async function tellAgain(ticket: string): Promise<void> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      'operations/replay.ts',
      ...['--ticket', ticket],
      ...['--table', cloud.tables.tickets, '--topic', cloud.topicArn],
    ],
    { env: { ...process.env, ...cloud.awsEnv } },
  );
  if (!/Told the topic [1-9]\d* events again/.test(stdout))
    throw new Error(`Nothing was told again: ${stdout}`);
}
