import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { OfficerDirectory } from '../../domain/officers/officer-directory.ts';
import type { IdentitiesOptions } from './identity-vault.ts';
import { officerContactItem } from './items/officer-contact-item.ts';
import { identityKeys } from './keys.ts';
import { readItem } from './read-item.ts';
import { reachingStore } from './unavailable.ts';

/** Addresses of officers. The registry's import writes them. */
export function dynamoOfficerDirectory({ client, table }: IdentitiesOptions): OfficerDirectory {
  return {
    async emailOf(officer) {
      const command = new GetCommand({ TableName: table, Key: identityKeys.officer(officer) });
      const { Item: item } = await reachingStore(() => client.send(command));
      return item === undefined ? undefined : readItem(officerContactItem, item).contact.email;
    },
  };
}
