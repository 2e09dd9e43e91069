import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, QueryCommand, UpdateCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { DueTicket, StateAlarm, TicketStore } from '../../domain/ticketing/tickets/ticket-store.ts';
import { partsAsWritten } from './as-written.ts';
import { itemsBetween } from './items-between.ts';
import { dueEntry } from './items/due-entry.ts';
import { ticketNames } from './items/short-names.ts';
import { readEvent, readEventToTell } from './items/event-item.ts';
import { hourIndex, ticketKeys, wakeIndex, wakeShards } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { readItem, type Item } from './engine/read-item.ts';
import { patience, type Patience } from './engine/retry.ts';
import { readSecretCommitment } from './secret-commitment.ts';
import { storeChange } from './save-change.ts';
import { recordOf, writeSubmission } from './submit-ticket.ts';
import { dynamoTicketReader } from './ticket-reader.ts';
import type { TicketTables } from './ticket-tables.ts';
import { reachingStore } from './engine/unavailable.ts';

export interface TicketStoreOptions {
  readonly client: DynamoDBDocumentClient;
  readonly tables: TicketTables;
  readonly patience?: Patience;
  readonly alarm?: StateAlarm;
}

/** Tickets in DynamoDB. Its keys, calls and costs: docs/data-model.md. */
export function dynamoTicketStore({ client, tables, ...options }: TicketStoreOptions): TicketStore {
  const waiting = options.patience ?? patience;
  const table = tables.tickets;
  const reading = { client, table, alarm: options.alarm ?? (() => undefined) };

  return {
    ...dynamoTicketReader(reading),
    wakeShards,
    submit: (submission) => writeSubmission(client, tables, waiting, submission),
    submittedUnder: (seed) => recordOf(client, tables.tickets, seed),
    save: (change) => storeChange(client, tables, waiting, change),

    secretCommitment: (number, state) => readSecretCommitment(client, table, number, state),

    eventsOf: async (number) => (await eventItemsOf(client, table, number)).map(readEvent),

    eventsToTell: async (number) => (await eventItemsOf(client, table, number)).map(readEventToTell),

    async writtenWith(event) {
      const { number, version } = event;
      const command = new GetCommand({
        TableName: table,
        Key: ticketKeys.written(number, version),
        ConsistentRead: true,
      });
      const { Item: item } = await reachingStore(() => client.send(command));
      return partsAsWritten(event, item);
    },

    async dueBefore(before, shard, limit, after) {
      const from = after === undefined ? '0' : wakeIndex.justAfter(after.number, after.nextWakeAt);
      const command = new QueryCommand({
        TableName: table,
        IndexName: 'GSI1',
        KeyConditionExpression: 'GSI1PK = :shard AND GSI1SK BETWEEN :from AND :before',
        ExpressionAttributeValues: {
          ':shard': wakeIndex.partition(shard),
          ':from': from,
          ':before': before,
        },
        Limit: limit,
      });
      const { Items: entries = [] } = await reachingStore(() => client.send(command));
      return entries.map((entry): DueTicket => readItem(dueEntry, wakeIndex.parse(String(entry['GSI1SK']))));
    },

    async markAnswerSeen({ number, version }) {
      const command = new UpdateCommand({
        TableName: table,
        Key: ticketKeys.head(number),
        UpdateExpression: 'SET #seen = :true',
        ConditionExpression: '#version = :version',
        ExpressionAttributeNames: { '#seen': ticketNames.answerSeen, '#version': ticketNames.version },
        ExpressionAttributeValues: { ':true': true, ':version': version },
      });
      try {
        await reachingStore(() => client.send(command));
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },

    async *eventsBetween(from, until) {
      for await (const item of itemsBetween(client, table, waiting, hourIndex, from, until)) {
        yield readEventToTell(item);
      }
    },
  };
}

const eventItemsOf = (
  client: DynamoDBDocumentClient,
  table: string,
  number: string,
): Promise<readonly Item[]> =>
  queryItems(client, {
    TableName: table,
    KeyConditionExpression: 'PK = :ticket AND begins_with(SK, :event)',
    ExpressionAttributeValues: {
      ':ticket': ticketKeys.partition(number),
      ':event': ticketKeys.eventPrefix,
    },
    ConsistentRead: true,
  });
