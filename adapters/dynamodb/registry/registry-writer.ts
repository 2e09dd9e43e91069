import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { jobsOf } from '../../../domain/administration/jobs.ts';
import type { RegistryChange, RegistryWriter } from '../../../domain/registry/registry-writer.ts';
import { writeBatch, type BatchedWrite } from '../batch.ts';
import { newCalendarItems } from '../items/calendar-item.ts';
import { newCategoryItem } from '../items/category-item.ts';
import { newInstitutionItem } from '../items/institution-item.ts';
import { newJobItem } from '../items/job-item.ts';
import { newOfficerContactItem } from '../items/officer-contact-item.ts';
import { newOfficerItem } from '../items/officer-item.ts';
import { newPolicyItems } from '../items/policy-item.ts';
import { newRoutingItem } from '../items/routing-item.ts';
import type { Item } from '../read-item.ts';
import { patience, type Patience } from '../retry.ts';
import { readStored } from './read-stored.ts';
import { beginImport, endImport } from './unfinished-import.ts';

export interface RegistryWriterOptions {
  readonly client: DynamoDBDocumentClient;
  /** The names of the tables `registry` and `identities`. */
  readonly tables: { readonly registry: string; readonly identities: string };
  readonly patience?: Patience;
}

/** The registry in DynamoDB, as an import reads and writes it. */
export function dynamoRegistryWriter({ client, tables, ...options }: RegistryWriterOptions): RegistryWriter {
  const waiting = options.patience ?? patience;

  async function writeItems(change: RegistryChange): Promise<void> {
    const put = (item: Item): BatchedWrite => ({ put: { ...item, import: importOf(change) } });
    // Before what they follow from: one that finds nothing to do yet is repeated for two minutes.
    await writeBatch(client, waiting, tables.registry, jobsOf(change).map(newJobItem).map(put));
    await writeBatch(client, waiting, tables.identities, change.contacts.map(newOfficerContactItem).map(put));
    const items = [
      ...change.institutions.map(newInstitutionItem),
      ...change.officers.map(newOfficerItem),
      ...change.categories.map(newCategoryItem),
      ...change.routing.map(newRoutingItem),
      ...(change.policy === undefined ? [] : newPolicyItems(change.policy)),
      ...(change.calendar === undefined ? [] : newCalendarItems(change.calendar)),
    ];
    await writeBatch(client, waiting, tables.registry, items.map(put));
  }

  return {
    read: () => readStored(client, tables),

    async write(change) {
      const begun = await beginImport(client, waiting, tables.registry, change.basedOn);
      if (begun === 'stale') return 'stale';
      await writeItems(change);
      return endImport(client, waiting, tables.registry, change);
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
