import { GetCommand, QueryCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import type { Administration } from '../../../domain/administration/records.ts';
import { CorruptItem } from '../../../domain/tickets/ticket-store.ts';
import { readBatch } from '../batch.ts';
import { calendarItem } from '../items/calendar-item.ts';
import { categoryItem } from '../items/category-item.ts';
import { institutionItem } from '../items/institution-item.ts';
import { officerItem } from '../items/officer-item.ts';
import { policyItem } from '../items/policy-item.ts';
import { registryEventItem } from '../items/registry-event-item.ts';
import { registryRequestItem } from '../items/registry-request-item.ts';
import { childrenIndex, registryKeys, staffIndex, type Key } from '../keys.ts';
import { queryItems } from '../query.ts';
import { readItem } from '../read-item.ts';
import { again, patience, persistently, type Patience } from '../retry.ts';
import { transact } from '../transaction.ts';
import { reachingStore } from '../unavailable.ts';
import { noImport, raisedVersion, writesOf, writesPerTransaction } from './administered-writes.ts';
import { cursorAfter, sortKeyOf } from './cursor.ts';
import { readVersion } from './read-stored.ts';

export interface AdministrationOptions {
  readonly client: DynamoDBDocumentClient;
  /** The names of the tables `registry` and `identities`. */
  readonly tables: { readonly registry: string; readonly identities: string };
  readonly patience?: Patience;
}

/** As many changes as a screen shows. */
const pageSize = 25;
const afterAllChanges = `${registryKeys.changePrefix}~`;

/** The registry in DynamoDB, as administrators read and change it: nothing is remembered. */
export function dynamoAdministration({ client, tables, ...options }: AdministrationOptions): Administration {
  const waiting = options.patience ?? patience;
  const table = tables.registry;

  async function read<Content>(schema: z.ZodType<Content>, key: Key): Promise<Content | undefined> {
    const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
    const { Item: item } = await reachingStore(() => client.send(command));
    return item === undefined ? undefined : readItem(schema, item);
  }

  async function demand<Content>(schema: z.ZodType<Content>, key: Key): Promise<Content> {
    const content = await read(schema, key);
    if (content === undefined) throw new CorruptItem(`The registry has no ${key.PK} ${key.SK}.`);
    return content;
  }

  async function listed<Content>(
    schema: z.ZodType<Content>,
    index: 'GSI1' | 'GSI2' | undefined,
    partition: string,
  ): Promise<readonly Content[]> {
    const items = await queryItems(client, {
      TableName: table,
      ...(index !== undefined && { IndexName: index }),
      KeyConditionExpression: `${index ?? ''}PK = :partition`,
      ExpressionAttributeValues: { ':partition': partition },
    });
    return items.map((item) => readItem(schema, item));
  }

  const institution = async (id: string) =>
    (await read(institutionItem, registryKeys.institution(id)))?.institution;

  return {
    version: async () => (await readVersion(client, table)) ?? 0,
    institution,

    async lineage(id) {
      const node = await institution(id);
      if (node === undefined) return undefined;
      const items = await readBatch(
        client,
        waiting,
        table,
        node.ancestors.map(registryKeys.institution),
        true,
      );
      const found = new Map(
        items.map((item) => readItem(institutionItem, item).institution).map((above) => [above.id, above]),
      );
      return {
        institution: node,
        above: node.ancestors.map((ancestor) => {
          const above = found.get(ancestor);
          if (above === undefined)
            throw new CorruptItem(`The registry has no ${ancestor}, which is above ${id}.`);
          return above;
        }),
      };
    },

    childrenOf: async (id) =>
      (await listed(institutionItem, 'GSI1', childrenIndex.partition(id))).map((child) => child.institution),
    officer: async (id) => (await read(officerItem, registryKeys.officer(id)))?.officer,
    officersOf: async (id) =>
      (await listed(officerItem, 'GSI2', staffIndex.partition(id))).map(({ officer }) => officer),
    categories: async () =>
      (await listed(categoryItem, undefined, registryKeys.categories)).map(({ category }) => category),
    policy: async () => (await demand(policyItem, registryKeys.currentPolicy)).policy,
    calendar: async () => (await demand(calendarItem, registryKeys.currentCalendar)).calendar,

    async write(change) {
      const writes = writesOf(change, tables);
      if (writes.length + 2 > writesPerTransaction) return 'too-large';
      const named = Object.fromEntries(writes.map((write, place) => [`write-${place}`, write]));
      return persistently<'written' | 'stale' | 'importing'>(waiting, async () => {
        const outcome = await transact<string>(client, {
          importing: noImport(tables),
          version: raisedVersion(change, tables),
          ...named,
        });
        if (outcome.outcome === 'met-another') return again;
        if (outcome.outcome === 'written') return 'written';
        return outcome.by.has('importing') ? 'importing' : 'stale';
      });
    },

    doneFor: (request) => read(registryRequestItem, registryKeys.request(request)),

    async historyOf(subject, cursor) {
      const command = new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'PK = :subject AND SK < :before',
        ExpressionAttributeValues: {
          ':subject': registryKeys.changesOf(subject),
          ':before': cursor === undefined ? afterAllChanges : sortKeyOf(cursor, registryKeys.changePrefix),
        },
        ScanIndexForward: false,
        Limit: pageSize,
      });
      const { Items: found = [], LastEvaluatedKey: last } = await reachingStore(() => client.send(command));
      const items = found.map((item) => readItem(registryEventItem, item));
      return last === undefined ? { items } : { items, next: cursorAfter(String(last['SK'])) };
    },
  };
}
