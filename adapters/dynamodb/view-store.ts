import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ViewStore } from '../../domain/casework/views/view-store.ts';
import { ifStill } from './engine/if-still.ts';
import { viewKeys } from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import { again, patience, persistently } from './engine/retry.ts';
import type { PatientTable } from './engine/table.ts';
import { transact } from './engine/transaction.ts';
import { reachingStore } from './engine/unavailable.ts';
import { stillVersion } from './engine/version-condition.ts';
import { newViewsChangeItem, newViewsItem, viewsChangeItem, viewsItem } from './items/views-item.ts';

/** As many changes as a screen shows. */
const changesShown = 25;

/** Views of queues in DynamoDB: an item for each officer and each office in the table `registry`. */
export function dynamoViewStore({ client, table, ...options }: PatientTable): ViewStore {
  const waiting = options.patience ?? patience;
  return {
    async of(owner) {
      const command = new GetCommand({ TableName: table, Key: viewKeys.head(owner), ConsistentRead: true });
      const { Item: item } = await reachingStore(() => client.send(command));
      return item === undefined ? { version: 0, views: [] } : readItem(viewsItem, item);
    },

    async write(change) {
      const { owner, version } = change;
      const views = { TableName: table, Item: newViewsItem(change), ...stillVersion(version - 1) };
      if ('officer' in owner)
        return (await ifStill(() => client.send(new PutCommand(views)))) ? 'written' : 'stale';
      const record = {
        TableName: table,
        Item: newViewsChangeItem(owner.office, change),
        ConditionExpression: 'attribute_not_exists(PK)',
      };
      return persistently<'written' | 'stale'>(waiting, async () => {
        const { outcome } = await transact(client, { views: { Put: views }, record: { Put: record } });
        if (outcome === 'met-another') return again;
        return outcome === 'written' ? 'written' : 'stale';
      });
    },

    async changesOf(office) {
      const { PK: partition } = viewKeys.head({ office });
      const command = new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'PK = :office AND begins_with(SK, :change)',
        ExpressionAttributeValues: { ':office': partition, ':change': viewKeys.changePrefix },
        ScanIndexForward: false,
        Limit: changesShown,
      });
      const { Items: found = [] } = await reachingStore(() => client.send(command));
      return found.map((item) => {
        const { version, at, by, before, after } = readItem(viewsChangeItem, item);
        return { owner: { office }, version, at, by, before, after };
      });
    },
  };
}
