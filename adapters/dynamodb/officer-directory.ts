import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { OfficerDirectory } from '../../domain/institutions/officers/officer-directory.ts';
import { officerContactItem } from './items/officer-contact-item.ts';
import { identityKeys } from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** Addresses and phones of officers. The registry's import and its administrators write them. */
export function dynamoOfficerDirectory({ client, table }: DynamoTable): OfficerDirectory {
  async function contactOf(officer: string) {
    const command = new GetCommand({ TableName: table, Key: identityKeys.officer(officer) });
    const { Item: item } = await reachingStore(() => client.send(command));
    return item === undefined ? undefined : readItem(officerContactItem, item).contact;
  }

  return {
    emailOf: async (officer) => (await contactOf(officer))?.email,
    phoneOf: async (officer) => (await contactOf(officer))?.phone,
  };
}
