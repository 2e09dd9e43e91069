import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { listings, projectionKeys } from '../../../adapters/dynamodb/keys.ts';
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
      ExpressionAttributeValues: { ':ticket': { S: projectionKeys.known(number).PK } },
      ConsistentRead: true,
    }),
  );
  return Items.map((item) => unmarshall(item) as StoredLine);
}

/** The numbers in an institution's queue, as one of its indexes lists them. */
export async function queueOf(
  institution: string,
  index: 'GSI1' | 'GSI2' | 'GSI3' = 'GSI1',
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

/** How many events the keeper of queues has not heard yet: those that wait, those it works on, those it gave up. */
export async function unheard(): Promise<number> {
  const counts = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
  const answers = await Promise.all(
    [cloud.queues.queues, cloud.queues.queuesDeadLetters].map((QueueUrl) =>
      queues.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...counts] })),
    ),
  );
  return answers
    .flatMap(({ Attributes = {} }) => counts.map((count) => Number(Attributes[count])))
    .reduce((sum, count) => sum + count, 0);
}
