import { QueryCommand, type AttributeValue } from '@aws-sdk/client-dynamodb';
import { ListExecutionsCommand, type ExecutionListItem } from '@aws-sdk/client-sfn';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import { dynamodb, stepFunctions } from './aws.ts';
import { cloud } from './under-test.ts';

/** A stored event, as far as the journeys ask. */
export interface StoredEvent {
  readonly type: string;
  readonly version: number;
  readonly at: Instant;
  readonly by: { readonly actor: string };
  readonly facts: { readonly step?: string };
  readonly after: { readonly holder: string; readonly cycle: number; readonly arming: number };
}

/** Everything stored in a ticket's partition, as DynamoDB holds it. */
export const itemsOf = (number: string) => itemsIn(`TICKET#${number}`);

/** The same of who opened it. */
export const readsOf = (number: string) => itemsIn(`READS#${number}`);

/** What is kept there of open tickets, that others are compared with. */
export const comparedAt = (office: string, category: string) => itemsIn(`ALIKE#${office}#${category}`);

async function itemsIn(partition: string): Promise<readonly Record<string, AttributeValue>[]> {
  const { Items = [] } = await dynamodb.send(
    new QueryCommand({
      TableName: cloud.tables.tickets,
      KeyConditionExpression: 'PK = :partition',
      ExpressionAttributeValues: { ':partition': { S: partition } },
      ConsistentRead: true,
    }),
  );
  return Items;
}

/** The stored history of a ticket, in order. */
export async function eventsOf(number: string): Promise<readonly StoredEvent[]> {
  const items = await itemsOf(number);
  return items
    .filter(({ entity }) => entity?.S === 'event')
    .map((item) => unmarshall(item) as StoredEvent)
    .toSorted((a, b) => a.version - b.version);
}

/** The institutions that held it, one a cycle, in order. */
export async function climbOf(number: string): Promise<readonly string[]> {
  const events = await eventsOf(number);
  return events
    .filter(({ type }) => type === 'submit' || type === 'escalate')
    .map(({ after }) => after.holder);
}

/** Every execution that ever waited for this ticket. */
export async function executionsOf(number: string): Promise<readonly ExecutionListItem[]> {
  const { executions = [] } = await stepFunctions.send(
    new ListExecutionsCommand({ stateMachineArn: cloud.stateMachineArn, maxResults: 1000 }),
  );
  return executions.filter(({ name }) => name?.startsWith(`${number}-`));
}
