import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { IdentityRequests, OwnRequest } from '../../domain/casework/identities/identity-requests.ts';
import { openRequestEntry, ownRequestEntry, readRequestMade } from './items/identity-request-item.ts';
import {
  justAfterOpenRequest,
  openRequestIn,
  openRequestIndex,
  ownRequestIn,
  ownRequestIndex,
  settledRequestsOf,
  ticketKeys,
} from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** Below and above every time. */
const beginning = '0';
const end = '~';

/** Requests to reveal identities, by the indexes that the ticket store keeps with the events. */
export function dynamoIdentityRequests({ client, table }: DynamoTable): IdentityRequests {
  /** Sort keys of requests listed by when they were asked, the newest first. */
  async function newestBefore(
    index: 'GSI1' | 'GSI2',
    partition: string,
    limit: number,
    before?: OwnRequest,
  ): Promise<readonly string[]> {
    const until =
      before === undefined ? end : ownRequestIndex.place(before.number, before.asked, before.askedAt);
    const command = new QueryCommand({
      TableName: table,
      IndexName: index,
      KeyConditionExpression: `${index}PK = :partition AND ${index}SK < :until`,
      ExpressionAttributeValues: { ':partition': partition, ':until': until },
      ScanIndexForward: false,
      Limit: limit,
    });
    const { Items: entries = [] } = await reachingStore(() => client.send(command));
    return entries.map((entry) => String(entry[`${index}SK`]));
  }

  return {
    async open(limit, after) {
      const from =
        after === undefined ? beginning : justAfterOpenRequest(after.number, after.asked, after.dueBy);
      const command = new QueryCommand({
        TableName: table,
        IndexName: 'GSI1',
        KeyConditionExpression: 'GSI1PK = :open AND GSI1SK > :from',
        ExpressionAttributeValues: { ':open': openRequestIndex.partition, ':from': from },
        Limit: limit,
      });
      const { Items: entries = [] } = await reachingStore(() => client.send(command));
      return entries.map((entry) => readItem(openRequestEntry, openRequestIn(String(entry['GSI1SK']))));
    },

    async find(number, asked) {
      const command = new GetCommand({
        TableName: table,
        Key: ticketKeys.identityRequest(number, asked),
        ConsistentRead: true,
      });
      const { Item: item } = await reachingStore(() => client.send(command));
      return item && readRequestMade(item);
    },

    async askedBy(officer, limit, before) {
      const keys = await newestBefore('GSI2', ownRequestIndex.partition(officer), limit, before);
      return keys.map((key) => readItem(ownRequestEntry, ownRequestIn(key)));
    },

    async settledOf(month, limit, before) {
      const keys = await newestBefore('GSI1', settledRequestsOf(month), limit, before);
      return keys.map((key) => readItem(ownRequestEntry, ownRequestIn(key)));
    },
  };
}
