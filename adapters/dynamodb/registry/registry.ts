import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { aboveOf } from '../../../domain/ticketing/routing/above.ts';
import type { Catalogue } from '../../../domain/institutions/registry/catalogue.ts';
import type { Institution } from '../../../domain/institutions/registry/institution.ts';
import type { Officer } from '../../../domain/institutions/registry/officer.ts';
import type { Registry } from '../../../domain/institutions/registry/registry.ts';
import {
  RegistryForged,
  withoutPower,
  type AuthenticatedKind,
  type NeutralNames,
} from '../../../domain/institutions/registry/forged-items.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { readBatch } from '../engine/batch.ts';
import { intakeSwitchItem, noticesSwitchItem } from '../items/switch-items.ts';
import { registryVersionItem } from '../items/registry-version-item.ts';
import { custodianIndex, oversightIndex, registryKeys, staffIndex, type Key } from '../engine/keys.ts';
import { queryItems } from '../engine/query.ts';
import { readItem, type Item } from '../engine/read-item.ts';
import { patience, type Patience } from '../engine/retry.ts';
import { reachingStore } from '../engine/unavailable.ts';
import {
  forged,
  isAuthentic,
  readAuthentic,
  readOneAuthentic,
  type Authentic,
  type ItemMacs,
} from './authentic-items.ts';
import { readCatalogue } from './read-catalogue.ts';
import { shortCache } from './short-cache.ts';

export interface RegistryOptions {
  readonly client: DynamoDBDocumentClient;
  /** The name of the table `registry`. */
  readonly table: string;
  readonly macs: ItemMacs;
  /** How an institution is called whose item is forged. */
  readonly neutral: NeutralNames;
  /** How long, in seconds, an answer is remembered: so long may a change take to be seen. A minute unless said. */
  readonly rememberedSeconds?: number;
  /** Milliseconds since 1970: how old a remembered answer is. */
  readonly now?: () => number;
  readonly patience?: Patience;
}

const mostAnswers = 5_000;

/**
 * The registry in DynamoDB, as requests read it: remembered for a while. A forged officer is as one who is not there; what would be
 * decided by a forged institution, category, policy or calendar throws `RegistryForged`. Source: docs/adr/0320.
 */
export function dynamoRegistry({
  client,
  table,
  macs,
  neutral,
  rememberedSeconds = 60,
  now = Date.now,
  ...options
}: RegistryOptions): Registry {
  const waiting = options.patience ?? patience;
  const cache = shortCache({ now, keepMilliseconds: rememberedSeconds * 1000, most: mostAnswers });

  async function get(key: Key): Promise<Item | undefined> {
    const { Item: item } = await reachingStore(() =>
      client.send(new GetCommand({ TableName: table, Key: key })),
    );
    return item;
  }

  const read = async <Kind extends AuthenticatedKind>(kind: Kind, key: Key) =>
    readOneAuthentic(kind, await get(key), macs);

  /** What the registry cannot be without. Throws `CorruptItem`, `RegistryForged`. */
  async function demand<Kind extends 'policy' | 'calendar'>(
    kind: Kind,
    key: Key,
    twin: (item: Item) => Promise<Authentic<Kind> | undefined>,
  ) {
    const item = await get(key);
    if (item === undefined) throw new CorruptItem(`The registry has no ${key.PK} ${key.SK}.`);
    const content = await readOneAuthentic(kind, item, macs);
    return believed(content === forged ? await twin(item) : content, `${key.PK} ${key.SK}`);
  }

  /** The version in force. It lies under its own key too, which stands in where the current one is forged and no later version exists. */
  const current = <Kind extends 'policy' | 'calendar'>(
    kind: Kind,
    keyOf: (version: number) => Key,
    key: Key,
  ) =>
    demand(kind, key, async (item) => {
      const said = Number((item[kind] as Item | undefined)?.['version']);
      if (!Number.isSafeInteger(said)) return undefined;
      const [same, later] = await Promise.all([get(keyOf(said)), get(keyOf(said + 1))]);
      return later === undefined ? readOneAuthentic(kind, same, macs) : undefined;
    });

  /** A version of before or of now: the current one stands in for itself. */
  const versioned = <Kind extends 'policy' | 'calendar'>(
    kind: Kind,
    version: number,
    key: Key,
    inForce: Key,
  ) =>
    demand(kind, key, async () => {
      const found = await readOneAuthentic(kind, await get(inForce), macs);
      return found !== undefined && isAuthentic(found) && found.version === version ? found : undefined;
    });

  /** What was read of a node: `forged` is remembered too. */
  const node = (id: string): Promise<Authentic<'institution'> | undefined> =>
    cache.remember(nodeName(id), () => read('institution', registryKeys.institution(id)));

  async function institution(id: string): Promise<Institution | undefined> {
    const found = await node(id);
    return found === forged ? withoutPower(id, neutral) : found;
  }

  /** These nodes in this order; those that nobody asked for lately come in one call. */
  async function institutions(ids: readonly string[]): Promise<readonly (Institution | undefined)[]> {
    const found = await cache.rememberEach<Authentic<'institution'> | undefined>(
      ids.map(nodeName),
      async (missing) => {
        const asked = ids.filter((id) => missing.includes(nodeName(id)));
        const items = await readBatch(client, waiting, table, asked.map(registryKeys.institution));
        const nodes = await readAuthentic('institution', items, macs);
        return new Map(items.map(({ SK }, place) => [String(SK), nodes[place]]));
      },
    );
    return found.map((node, place) =>
      node === undefined ? undefined : believed(node, `institution ${ids[place] ?? ''}`),
    );
  }

  const categories = () =>
    cache.remember('categories', async () => {
      const items = await queryItems(client, {
        TableName: table,
        KeyConditionExpression: 'PK = :categories',
        ExpressionAttributeValues: { ':categories': registryKeys.categories },
      });
      const read = await readAuthentic('category', items, macs);
      const prefix = registryKeys.category('').SK;
      return items.map(({ SK }, place): NamedCategory => ({
        id: String(SK).slice(prefix.length),
        category: read[place],
      }));
    });

  const readVersion = async (): Promise<number> => {
    const head = await get(registryKeys.version);
    return head === undefined ? 0 : readItem(registryVersionItem, head).version;
  };

  /**
   * It is remembered apart: with another version whatever else is remembered is forgotten. At the first one policy and calendar stay, which
   * a function reads as it starts.
   */
  const versions = shortCache({ now, keepMilliseconds: rememberedSeconds * 1000, most: 1 });
  let seen: number | undefined;
  const version = () =>
    versions.remember('version', async () => {
      const read = await readVersion();
      if (read !== seen) cache.forgetAllBut(seen === undefined ? ['policy', 'calendar'] : []);
      seen = read;
      return read;
    });

  /** The newest that was read: the same for as long as the registry has the version that it is of. */
  let newest: Catalogue | undefined;
  const catalogue = async (): Promise<Catalogue> => {
    if (newest?.version !== (await readVersion()) || newest.isIncomplete)
      newest = await readCatalogue(client, table, macs);
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
      return (await readAuthentic('officer', items, macs)).filter(isAuthentic);
    });

  const staff = async (id: string): Promise<readonly Officer[]> =>
    (await officersIn(staffIndex.partition(id), 'GSI2')).filter(({ active }) => active);

  return {
    version,
    institution,

    async lineage(id) {
      const found = await node(id);
      if (found === undefined) return undefined;
      const institution = believed(found, `institution ${id}`);
      return { institution, above: await aboveOf(institution, institutions) };
    },

    catalogue: () => cache.remember('catalogue', catalogue),

    categories: async () =>
      (await categories()).flatMap(({ category = forged }) => (isAuthentic(category) ? [category] : [])),
    async category(id) {
      const found = (await categories()).find((category) => category.id === id);
      return found && believed(found.category, `category ${id}`);
    },

    officer: (id) =>
      cache.remember(`officer ${id}`, async () => {
        const officer = await read('officer', registryKeys.officer(id));
        return officer === forged ? undefined : officer;
      }),

    staff,
    dutyOfficers: async (id) => (await staff(id)).filter(({ roles }) => roles.includes('duty-officer')),
    oversight: () => officersIn(oversightIndex.partition),
    custodians: () => officersIn(custodianIndex.partition),

    currentPolicy: () =>
      cache.remember('policy', () => current('policy', registryKeys.policy, registryKeys.currentPolicy)),

    policy: (version) =>
      cache.remember(`policy ${version}`, () =>
        versioned('policy', version, registryKeys.policy(version), registryKeys.currentPolicy),
      ),

    calendar: () =>
      cache.remember('calendar', () =>
        current('calendar', registryKeys.calendar, registryKeys.currentCalendar),
      ),

    calendarOf: (version) =>
      cache.remember(`calendar ${version}`, () =>
        versioned('calendar', version, registryKeys.calendar(version), registryKeys.currentCalendar),
      ),

    noticesHeld: () =>
      cache.remember('notices', async () => {
        const item = await get(registryKeys.switches.notices);
        return item !== undefined && readItem(noticesSwitchItem, item).held;
      }),

    intakeClosed: () =>
      cache.remember('intake', async () => {
        const item = await get(registryKeys.switches.intake);
        const { closed, ...until } =
          item === undefined ? { closed: false } : readItem(intakeSwitchItem, item);
        return closed ? until : undefined;
      }),
  };
}

interface NamedCategory {
  readonly id: string;
  readonly category: Authentic<'category'> | undefined;
}

/** Its sort key, which no other node has, without the partition, which takes long to find. */
const nodeName = (id: string): string => `${registryKeys.institutionPrefix}${id}`;

/** The content of an item that something is decided by. Throws `RegistryForged`. */
function believed<Content extends object>(
  content: Content | typeof forged | undefined,
  what: string,
): Content {
  if (content === undefined || content === forged)
    throw new RegistryForged(`In the registry ${what} is not as it was written.`);
  return content;
}
