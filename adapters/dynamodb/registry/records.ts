import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import type { Records } from '../../../domain/administration/records.ts';
import { aboveOf } from '../../../domain/routing/above.ts';
import { CorruptItem } from '../../../domain/tickets/ticket-store.ts';
import { readBatch } from '../batch.ts';
import { calendarItem } from '../items/calendar-item.ts';
import { categoryItem } from '../items/category-item.ts';
import { institutionItem } from '../items/institution-item.ts';
import { officerItem } from '../items/officer-item.ts';
import { policyItem } from '../items/policy-item.ts';
import { childrenIndex, registryKeys, staffIndex, type Key } from '../keys.ts';
import { queryItems } from '../query.ts';
import { readItem } from '../read-item.ts';
import { patience } from '../retry.ts';
import type { PatientTable } from '../table.ts';
import { reachingStore } from '../unavailable.ts';

/** The registry in DynamoDB as it is at this moment: nothing is remembered. */
export function dynamoRecords({ client, table, ...options }: PatientTable): Records {
  const waiting = options.patience ?? patience;

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

  const institutions = async (ids: readonly string[]) => {
    const items = await readBatch(client, waiting, table, ids.map(registryKeys.institution), true);
    return items.map((item) => readItem(institutionItem, item).institution);
  };

  return {
    institution,

    async lineage(id) {
      const node = await institution(id);
      return node && { institution: node, above: await aboveOf(node, institutions) };
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
  };
}
