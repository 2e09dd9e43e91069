import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { IdentityVault } from '../../domain/tickets/identity-vault.ts';
import { contactItem } from './items/contact-item.ts';
import { identityKeys } from './keys.ts';
import { readItem } from './read-item.ts';
import { reachingStore } from './unavailable.ts';

export interface IdentitiesOptions {
  readonly client: DynamoDBDocumentClient;
  /** The name of the table `identities`. */
  readonly table: string;
}

/** Contacts of citizens, strongly consistent. Intake writes them in its own transaction. */
export function dynamoIdentityVault({ client, table }: IdentitiesOptions): IdentityVault {
  return {
    async contactOf(number) {
      const key = identityKeys.contact(number);
      const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
      const { Item: item } = await reachingStore(() => client.send(command));
      return item === undefined ? undefined : readItem(contactItem, item);
    },
  };
}
