import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Instant } from '../../domain/foundation/time/instant.ts';
import type { BriefSubscriptions } from '../../domain/messaging/briefs/brief-subscriptions.ts';
import { ifStill } from './engine/if-still.ts';
import { briefKeys } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';
import {
  briefSubscriptionItem,
  endedBriefTtl,
  newBriefSubscriptionItem,
  readDueBrief,
} from './items/brief-items.ts';

/** Subscriptions to weekly briefs in DynamoDB: one item each in the table `outbox`, which says when it is due. */
export const dynamoBriefSubscriptions = ({ client, table }: DynamoTable): BriefSubscriptions => ({
  async of(officer, institution) {
    const command = new GetCommand({
      TableName: table,
      Key: briefKeys.subscription(officer, institution),
      ConsistentRead: true,
    });
    const { Item: item } = await reachingStore(() => client.send(command));
    if (item === undefined) return undefined;
    const { ended, ...subscription } = readItem(briefSubscriptionItem, item);
    return ended === true ? undefined : subscription;
  },

  async institutionsOf(officer) {
    const items = await queryItems(client, {
      TableName: table,
      KeyConditionExpression: 'PK = :officer',
      FilterExpression: 'attribute_not_exists(#ended)',
      ExpressionAttributeNames: { '#ended': 'ended' },
      ExpressionAttributeValues: { ':officer': briefKeys.partition(officer) },
      ConsistentRead: true,
    });
    return items.map(({ SK }) => String(SK));
  },

  async begin(subscription, firstAt) {
    const command = new PutCommand({
      TableName: table,
      Item: newBriefSubscriptionItem(subscription, firstAt),
    });
    await reachingStore(() => client.send(command));
  },

  async end(officer, institution, at) {
    const command = new UpdateCommand({
      TableName: table,
      Key: briefKeys.subscription(officer, institution),
      UpdateExpression: 'SET #ended = :ended, #ttl = :ttl REMOVE GSI1PK, GSI1SK',
      ConditionExpression: 'attribute_exists(PK)',
      ExpressionAttributeNames: { '#ended': 'ended', '#ttl': 'ttl' },
      ExpressionAttributeValues: { ':ended': true, ':ttl': endedBriefTtl(at) },
    });
    await ifStill(() => client.send(command));
  },

  async due(at, limit) {
    const command = new QueryCommand({
      TableName: table,
      IndexName: 'GSI1',
      KeyConditionExpression: 'GSI1PK = :briefs AND GSI1SK <= :until',
      ExpressionAttributeValues: { ':briefs': briefKeys.duePartition, ':until': `${at}~` },
      Limit: limit,
    });
    const { Items: items = [] } = await reachingStore(() => client.send(command));
    return items.map(readDueBrief);
  },

  async moveOn({ officer, institution, at }, nextAt) {
    const keyAt = (due: Instant) => briefKeys.due(officer, institution, due).GSI1SK;
    const command = new UpdateCommand({
      TableName: table,
      Key: briefKeys.subscription(officer, institution),
      UpdateExpression: 'SET GSI1SK = :next',
      ConditionExpression: 'GSI1SK = :due',
      ExpressionAttributeValues: { ':next': keyAt(nextAt), ':due': keyAt(at) },
    });
    await ifStill(() => client.send(command));
  },
});
