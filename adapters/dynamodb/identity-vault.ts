import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { IdentityVault } from '../../domain/ticketing/tickets/identity-vault.ts';
import { contactGives } from '../../domain/audit/contact-commitment.ts';
import { hashing } from '../crypto/hashing.ts';
import { saltedContact, contactItem } from './items/contact-item.ts';
import { identityKeys } from './engine/keys.ts';
import { readItem } from './engine/read-item.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** Contacts of citizens, strongly consistent. Intake writes them in its own transaction. */
export function dynamoIdentityVault({ client, table }: DynamoTable): IdentityVault {
  return {
    async contactOf(number) {
      const key = identityKeys.contact(number);
      const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
      const { Item: item } = await reachingStore(() => client.send(command));
      if (item === undefined) return undefined;
      const { v, number: of, phone, email, name, safe, originRank, seed } = readItem(contactItem, item);
      return {
        v,
        number: of,
        ...(phone !== undefined && { phone }),
        ...(email !== undefined && { email }),
        ...(name !== undefined && { name }),
        ...(safe !== undefined && { safe }),
        ...(originRank !== undefined && { originRank }),
        seed,
        gives: contactGives(saltedContact(item), hashing),
      };
    },
  };
}
