import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import { aboveOf } from '../../../domain/routing/above.ts';
import type { Catalogue } from '../../../domain/registry/catalogue.ts';
import type { Institution } from '../../../domain/registry/institution.ts';
import type { Officer } from '../../../domain/registry/officer.ts';
import type { Registry } from '../../../domain/registry/registry.ts';
import { CorruptItem } from '../../../domain/tickets/ticket-store.ts';
import { readBatch } from '../batch.ts';
import { calendarItem } from '../items/calendar-item.ts';
import { categoryItem } from '../items/category-item.ts';
import { institutionItem } from '../items/institution-item.ts';
import { noticesSwitchItem } from '../items/notices-switch-item.ts';
import { officerItem } from '../items/officer-item.ts';
import { policyItem } from '../items/policy-item.ts';
import { registryVersionItem } from '../items/registry-version-item.ts';
import { custodianIndex, oversightIndex, registryKeys, staffIndex, type Key } from '../keys.ts';
import { queryItems } from '../query.ts';
import { readItem } from '../read-item.ts';
import { patience, type Patience } from '../retry.ts';
import { reachingStore } from '../unavailable.ts';
import { readCatalogue } from './read-catalogue.ts';
import { shortCache } from './short-cache.ts';

export interface RegistryOptions {
  readonly client: DynamoDBDocumentClient;
  /** The name of the table `registry`. */
  readonly table: string;
  /** How long, in seconds, an answer is remembered: so long may a change take to be seen. A minute unless said. */
  readonly rememberedSeconds?: number;
  /** Milliseconds since 1970: how old a remembered answer is. */
  readonly now?: () => number;
  readonly patience?: Patience;
}

const mostAnswers = 5_000;

/** The registry in DynamoDB, as requests read it: remembered for a while. */
export function dynamoRegistry({
  client,
  table,
  rememberedSeconds = 60,
  now = Date.now,
  ...options
}: RegistryOptions): Registry {
  const waiting = options.patience ?? patience;
  const cache = shortCache({ now, keepMilliseconds: rememberedSeconds * 1000, most: mostAnswers });

  async function read<Content>(schema: z.ZodType<Content>, key: Key): Promise<Content | undefined> {
    const { Item: item } = await reachingStore(() =>
      client.send(new GetCommand({ TableName: table, Key: key })),
    );
    return item === undefined ? undefined : readItem(schema, item);
  }

  /** What a served registry cannot be without. */
  async function demand<Content>(schema: z.ZodType<Content>, key: Key): Promise<Content> {
    const content = await read(schema, key);
    if (content === undefined) throw new CorruptItem(`The registry has no ${key.PK} ${key.SK}.`);
    return content;
  }

  const institution = (id: string): Promise<Institution | undefined> =>
    cache.remember(nodeName(id), async () => {
      const item = await read(institutionItem, registryKeys.institution(id));
      return item?.institution;
    });

  /** These nodes in this order; those that nobody asked for lately come in one call. */
  async function institutions(ids: readonly string[]): Promise<readonly (Institution | undefined)[]> {
    const missing = ids.filter((id) => !cache.knows(nodeName(id)));
    const fetched = readBatch(client, waiting, table, missing.map(registryKeys.institution)).then(
      (items) => new Map(items.map((item) => readItem(institutionItem, item).institution).map(byId)),
    );
    return Promise.all(ids.map((id) => cache.remember(nodeName(id), async () => (await fetched).get(id))));
  }

  const categories = () =>
    cache.remember('categories', async () => {
      const items = await queryItems(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :categories',
        ExpressionAttributeValues: { ':categories': registryKeys.categories },
      });
      return items.map((item) => readItem(categoryItem, item).category);
    });

  /** The newest that was read: the same for as long as the registry has the version that it is of. */
  let newest: Catalogue | undefined;
  const catalogue = async (): Promise<Catalogue> => {
    const version = (await read(registryVersionItem, registryKeys.version))?.version ?? 0;
    if (newest?.version !== version) newest = await readCatalogue(client, table);
    return newest;
  };

  /** The officers of a listing of GSI1. */
  const officersIn = (listing: string, index: 'GSI1' | 'GSI2' = 'GSI1') =>
    cache.remember(`officers ${listing}`, async () => {
      const items = await queryItems(client, {
        TableName: table,
        IndexName: index,
        KeyConditionExpression: `${index}PK = :listing`,
        ExpressionAttributeValues: { ':listing': listing },
      });
      return items.map((item) => readItem(officerItem, item).officer);
    });

  const staff = async (id: string): Promise<readonly Officer[]> =>
    (await officersIn(staffIndex.partition(id), 'GSI2')).filter(({ active }) => active);

  return {
    institution,

    async lineage(id) {
      const node = await institution(id);
      return node && { institution: node, above: await aboveOf(node, institutions) };
    },

    catalogue: () => cache.remember('catalogue', catalogue),

    categories,
    category: async (id) => (await categories()).find((category) => category.id === id),

    officer: (id) =>
      cache.remember(
        `officer ${id}`,
        async () => (await read(officerItem, registryKeys.officer(id)))?.officer,
      ),

    staff,
    dutyOfficers: async (id) => (await staff(id)).filter(({ roles }) => roles.includes('duty-officer')),
    oversight: () => officersIn(oversightIndex.partition),
    custodians: () => officersIn(custodianIndex.partition),

    currentPolicy: () =>
      cache.remember('policy', async () => (await demand(policyItem, registryKeys.currentPolicy)).policy),

    policy: (version) =>
      cache.remember(
        `policy ${version}`,
        async () => (await demand(policyItem, registryKeys.policy(version))).policy,
      ),

    calendar: () =>
      cache.remember(
        'calendar',
        async () => (await demand(calendarItem, registryKeys.currentCalendar)).calendar,
      ),

    calendarOf: (version) =>
      cache.remember(
        `calendar ${version}`,
        async () => (await demand(calendarItem, registryKeys.calendar(version))).calendar,
      ),

    noticesHeld: () =>
      cache.remember(
        'notices',
        async () => (await read(noticesSwitchItem, registryKeys.noticesSwitch))?.held ?? false,
      ),
  };
}

const nodeName = (id: string): string => `institution ${id}`;
const byId = (institution: Institution): [string, Institution] => [institution.id, institution];
