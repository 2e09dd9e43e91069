import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { IdentityRequests } from '../../domain/identities/identity-requests.ts';
import { openRequestEntry } from './items/identity-request-item.ts';
import { openRequestIndex } from './keys.ts';
import { readItem } from './read-item.ts';
import type { DynamoTable } from './table.ts';
import { reachingStore } from './unavailable.ts';

/** Below every time. */
const beginning = '0';

/** Open requests to reveal identities, by the index that the ticket store keeps with the events. */
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
  };
}
