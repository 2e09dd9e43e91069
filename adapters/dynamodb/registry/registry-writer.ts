import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { jobsOf } from '../../../domain/administration/jobs.ts';
import type {
  RegistryChange,
  RegistryWriter,
} from '../../../domain/institutions/registry/registry-writer.ts';
import type { RegistryKeys } from '../../../domain/foundation/keys/registry-keys.ts';
import { randomSalt } from '../../crypto/salt.ts';
import { readBatch, writeBatch, type BatchedWrite } from '../engine/batch.ts';
import { newCalendarItems } from '../items/calendar-item.ts';
import { newCategoryItem } from '../items/category-item.ts';
import { newInstitutionItem } from '../items/institution-item.ts';
import { newJobItem } from '../items/job-item.ts';
import { newOfficerContactItem } from '../items/officer-contact-item.ts';
import { newOfficerItem } from '../items/officer-item.ts';
import { newPolicyItems } from '../items/policy-item.ts';
import { newRoutingItem } from '../items/routing-item.ts';
import type { Key } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { patience, type Patience } from '../engine/retry.ts';
import type { ItemMacs } from './authentic-items.ts';
import { macErrorOf, withMac } from './item-macs.ts';
import { readHead, readStored } from './read-stored.ts';
import { registryItems } from './registry-items.ts';
import { sealedChange } from './sealed-change.ts';
import { sealedEntities, withSalt } from './sealed-content.ts';
import { beginImport, endImport, isUnfinished } from './unfinished-import.ts';

export interface RegistryWriterOptions {
  readonly client: DynamoDBDocumentClient;
  /** The names of the tables `registry` and `identities`. */
  readonly tables: { readonly registry: string; readonly identities: string };
  readonly macs: ItemMacs;
  readonly patience?: Patience;
}

const keyOf = ({ entity, PK, SK }: Item): string => [entity, PK, SK].map(String).join(' ');
const placeOf = ({ PK, SK }: Item): Key => ({ PK: String(PK), SK: String(SK) });
/** With a salt of its own; one that was authentic stays so, and no other becomes so. */
function salted(item: Item, keys: RegistryKeys): Item {
  const put = withSalt(item, randomSalt);
  return put !== item && macErrorOf(item, keys) === undefined ? withMac(put, keys) : put;
}
const isContact = ({ entity }: Item): boolean => entity === 'officer-contact';

/** The registry in DynamoDB, as an import reads and writes it. */
export function dynamoRegistryWriter({
  client,
  tables,
  macs,
  ...options
}: RegistryWriterOptions): RegistryWriter {
  const waiting = options.patience ?? patience;

  /** What the import puts in place of its own. */
  const itemsOf = (change: RegistryChange, keys: RegistryKeys): readonly Item[] =>
    [
      ...change.institutions.map(newInstitutionItem),
      ...change.officers.map(newOfficerItem),
      ...change.contacts.map(newOfficerContactItem),
      ...change.categories.map(newCategoryItem),
      ...change.routing.map(newRoutingItem),
      ...(change.policy === undefined ? [] : newPolicyItems(change.policy)),
      ...(change.calendar === undefined ? [] : newCalendarItems(change.calendar)),
    ].map((item) => withMac(withSalt({ ...item, import: importOf(change) }, randomSalt), keys));

  /** Everything else that is there; what of it has no salt yet, and needs one, with a new one. */
  async function others(
    changed: readonly Item[],
    keys: RegistryKeys,
  ): Promise<readonly { item: Item; isNew: boolean }[]> {
    const written = new Set(changed.map(keyOf));
    const found = [];
    for await (const item of registryItems(client, tables, sealedEntities)) {
      if (written.has(keyOf(item)) || item['entity'] === 'registry-entry') continue;
      const sealable = 'salt' in item ? item : salted(item, keys);
      found.push({ item: sealable, isNew: sealable !== item });
    }
    return found;
  }

  /** What lies where the import writes. */
  async function beforeOf(changed: readonly Item[]): Promise<readonly Item[]> {
    const [contacts, others] = [changed.filter(isContact), changed.filter((item) => !isContact(item))];
    const readFrom = (table: string, items: readonly Item[]) =>
      readBatch(client, waiting, table, items.map(placeOf), true);
    return [...(await readFrom(tables.identities, contacts)), ...(await readFrom(tables.registry, others))];
  }

  async function writeItems(items: readonly Item[]): Promise<void> {
    const put = (item: Item): BatchedWrite => ({ put: item });
    await writeBatch(client, waiting, tables.identities, items.filter(isContact).map(put));
    await writeBatch(client, waiting, tables.registry, items.filter((item) => !isContact(item)).map(put));
  }

  return {
    read: () => readStored(client, tables, macs),

    async write(change) {
      const brokeOff = await isUnfinished(client, tables.registry);
      const begun = await beginImport(client, waiting, tables.registry, change.basedOn);
      if (begun === 'stale') return 'stale';
      const head = await readHead(client, tables.registry);
      if (head.version !== change.basedOn) return 'stale';
      const keys = await macs.keys();
      const changed = itemsOf(change, keys);
      const isWhole = brokeOff || (head.version > 0 && head.lastHash === undefined);
      const besides = isWhole ? await others(changed, keys) : [];
      const { version, at, by, confirmedBy } = change;
      const operator = {
        operator: by,
        ...(confirmedBy !== undefined && { confirmedBy }),
        salt: randomSalt(),
      };
      const { entry, pieces, lastHash } = sealedChange(
        [...changed, ...besides.map(({ item }) => item)],
        { version, at, act: 'import', ...(isWhole && { whole: true }) },
        head.lastHash,
        { operator, before: isWhole ? [] : await beforeOf(changed) },
      );
      // Before what they follow from: one that finds nothing to do yet is repeated for two minutes.
      await writeItems(jobsOf(change).map((job) => ({ ...newJobItem(job), import: importOf(change) })));
      await writeItems([
        ...pieces,
        ...changed,
        ...besides.filter(({ isNew }) => isNew).map(({ item }) => item),
      ]);
      return endImport(client, waiting, tables.registry, change, { head, entry, lastHash });
    },
  };
}

/** By whom and when an item was written, and in which version of the registry. */
const importOf = ({ version, by, confirmedBy, at }: RegistryChange) => ({
  version,
  by,
  ...(confirmedBy !== undefined && { confirmedBy }),
  at,
});
