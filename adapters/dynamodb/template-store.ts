import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { TemplateStore } from '../../domain/institutions/templates/template-store.ts';
import {
  newTemplateItems,
  templateChangeItem,
  templateItem,
  templatesVersionItem,
} from './items/template-items.ts';
import { templateKeys } from './engine/keys.ts';
import { queryItems } from './engine/query.ts';
import { readItem, type Item } from './engine/read-item.ts';
import { cursorAfter, sortKeyOf } from './registry/cursor.ts';
import { stillVersion } from './engine/version-condition.ts';
import { again, patience, persistently, type Patience } from './engine/retry.ts';
import type { DynamoTable } from './engine/table.ts';
import { transact } from './engine/transaction.ts';
import { reachingStore } from './engine/unavailable.ts';

/** As many changes as a screen shows. */
const changesPerPage = 25;
const afterAllTemplateChanges = `${templateKeys.changePrefix}~`;
const isHead = ({ SK }: Item): boolean => SK === 'HEAD';

/** The templates of offices in DynamoDB: a partition of the table `registry` for each. */
export function dynamoTemplateStore({
  client,
  table,
  ...options
}: DynamoTable & { readonly patience?: Patience }): TemplateStore {
  const waiting = options.patience ?? patience;
  const itemAt = async (key: ReturnType<typeof templateKeys.head>): Promise<Item | undefined> => {
    const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
    return (await reachingStore(() => client.send(command))).Item;
  };

  return {
    async of(office) {
      const items = await queryItems(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :office AND SK >= :head',
        ExpressionAttributeValues: {
          ':office': templateKeys.partition(office),
          ':head': templateKeys.head(office).SK,
        },
        ConsistentRead: true,
      });
      const head = items.find(isHead);
      return {
        version: head === undefined ? 0 : readItem(templatesVersionItem, head).version,
        templates: items
          .filter((item) => !isHead(item))
          .flatMap((item) => readItem(templateItem, item).template ?? []),
      };
    },

    async write(change) {
      const { head, template, change: record, request } = newTemplateItems(change);
      const put = (item: Item, condition: object = {}) => ({
        Put: { TableName: table, Item: item, ...condition },
      });
      return persistently<'written' | 'stale'>(waiting, async () => {
        const { outcome } = await transact(client, {
          head: put(head, stillVersion(change.version - 1)),
          template: put(template),
          change: put(record, { ConditionExpression: 'attribute_not_exists(PK)' }),
          request: put(request, { ConditionExpression: 'attribute_not_exists(PK)' }),
        });
        if (outcome === 'met-another') return again;
        return outcome === 'written' ? 'written' : 'stale';
      });
    },

    async doneFor(office, request) {
      const done = await itemAt(templateKeys.request(office, request));
      if (done === undefined) return undefined;
      const { version } = readItem(templatesVersionItem, done);
      const change = await itemAt(templateKeys.change(office, version));
      return change === undefined ? undefined : readItem(templateChangeItem, change);
    },

    async historyOf(office, cursor) {
      const command = new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'PK = :office AND SK < :before',
        ExpressionAttributeValues: {
          ':office': templateKeys.partition(office),
          ':before':
            cursor === undefined ? afterAllTemplateChanges : sortKeyOf(cursor, templateKeys.changePrefix),
        },
        ScanIndexForward: false,
        Limit: changesPerPage,
      });
      const { Items: found = [], LastEvaluatedKey: last } = await reachingStore(() => client.send(command));
      const items = found.map((item) => readItem(templateChangeItem, item));
      return last === undefined ? { items } : { items, next: cursorAfter(String(last['SK'])) };
    },
  };
}
