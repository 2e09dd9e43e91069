import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { IdentityRequests } from '../../domain/casework/identities/identity-requests.ts';
import { openRequestEntry, ownRequestEntry, readRequestMade } from './items/identity-request-item.ts';
import { openRequestIndex, ownRequestIndex, ticketKeys } from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** Below and above every time. */
const beginning = '0';
const end = '~';

/** Requests to reveal identities, by the indexes that the ticket store keeps with the events. */
export function dynamoIdentityRequests({ client, table }: DynamoTable): IdentityRequests {
  return {
    async open(limit, after) {
      const from =
        after === undefined ? beginning : openRequestIndex.key(after.number, after.asked, after.dueBy).GSI1SK;
      const command = new QueryCommand({
        TableName: table,
        IndexName: 'GSI1',
        KeyConditionExpression: 'GSI1PK = :open AND GSI1SK > :from',
        ExpressionAttributeValues: { ':open': openRequestIndex.partition, ':from': from },
        Limit: limit,
      });
      const { Items: entries = [] } = await reachingStore(() => client.send(command));
      return entries.map((entry) =>
        readItem(openRequestEntry, openRequestIndex.parse(String(entry['GSI1SK']))),
      );
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
      const from =
        before === undefined
          ? end
          : ownRequestIndex.key(officer, before.number, before.asked, before.askedAt).GSI2SK;
      const command = new QueryCommand({
        TableName: table,
        IndexName: 'GSI2',
        KeyConditionExpression: 'GSI2PK = :asker AND GSI2SK < :from',
        ExpressionAttributeValues: { ':asker': ownRequestIndex.partition(officer), ':from': from },
        ScanIndexForward: false,
        Limit: limit,
      });
      const { Items: entries = [] } = await reachingStore(() => client.send(command));
      return entries.map((entry) =>
        readItem(ownRequestEntry, ownRequestIndex.parse(String(entry['GSI2SK']))),
      );
    },
  };
}
