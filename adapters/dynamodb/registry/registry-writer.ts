import { PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import type { RegistryChange, RegistryWriter } from '../../../domain/institutions/registry-writer.ts';
import { writeBatch, type BatchedWrite } from '../batch.ts';
import { newCalendarItems } from '../items/calendar-item.ts';
import { newCategoryItem } from '../items/category-item.ts';
import { newInstitutionItem, newPhraseItems } from '../items/institution-item.ts';
import { newOfficerContactItem } from '../items/officer-contact-item.ts';
import { newOfficerItem } from '../items/officer-item.ts';
import { newPolicyItems } from '../items/policy-item.ts';
import { registryKeys } from '../keys.ts';
import type { Item } from '../read-item.ts';
import { patience, type Patience } from '../retry.ts';
import { reachingStore } from '../unavailable.ts';
import { forgetUnfinished, outlivedPhrases } from './outlived-phrases.ts';
import { readStored, readVersion } from './read-stored.ts';

export interface RegistryWriterOptions {
  readonly client: DynamoDBDocumentClient;
  /** The names of the tables `registry` and `identities`. */
  readonly tables: { readonly registry: string; readonly identities: string };
  readonly patience?: Patience;
}

/**
 * The registry in DynamoDB, as an import reads and writes it. Phrases go before their node: an import
 * that broke off finds the old node when it is repeated, and writes both again.
 */
export function dynamoRegistryWriter({ client, tables, ...options }: RegistryWriterOptions): RegistryWriter {
  const waiting = options.patience ?? patience;

  async function writeItems(change: RegistryChange): Promise<void> {
    const put = (item: Item): BatchedWrite => ({ put: { ...item, import: importOf(change) } });
    const outlived = await outlivedPhrases(client, waiting, tables.registry, change.institutions);
    const phrases = change.institutions.flatMap(newPhraseItems).map(put);
    await writeBatch(client, waiting, tables.registry, [
      ...outlived.map((remove) => ({ remove })),
      ...phrases,
    ]);
    await writeBatch(client, waiting, tables.identities, change.contacts.map(newOfficerContactItem).map(put));
    const items = [
      ...change.institutions.map(newInstitutionItem),
      ...change.officers.map(newOfficerItem),
      ...change.categories.map(newCategoryItem),
      ...(change.policy === undefined ? [] : newPolicyItems(change.policy)),
      ...(change.calendar === undefined ? [] : newCalendarItems(change.calendar)),
    ];
    await writeBatch(client, waiting, tables.registry, items.map(put));
  }

  /** The last write of an import: whoever comes second finds another version. */
  async function raiseVersion(change: RegistryChange): Promise<'written' | 'stale'> {
    const command = new PutCommand({
      TableName: tables.registry,
      Item: {
        ...registryKeys.version,
        entity: 'registry-version',
        v: 1,
        version: change.version,
        import: importOf(change),
      },
      ConditionExpression: change.basedOn === 0 ? 'attribute_not_exists(PK)' : '#version = :basedOn',
      ...(change.basedOn === 0
        ? {}
        : {
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':basedOn': change.basedOn },
          }),
    });
    try {
      await reachingStore(() => client.send(command));
      return 'written';
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return 'stale';
      throw error;
    }
  }

  return {
    read: () => readStored(client, tables),

    async write(change) {
      const version = (await readVersion(client, tables.registry)) ?? 0;
      if (version !== change.basedOn) return 'stale';
      await writeItems(change);
      const outcome = await raiseVersion(change);
      await forgetUnfinished(client, tables.registry);
      return outcome;
    },
  };
}

/** By whom and when an item was written, and in which version of the registry. */
const importOf = ({ version, by, at }: RegistryChange) => ({ version, by, at });
