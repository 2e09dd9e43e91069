import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { StoredContact } from '../../domain/audit/verify-contacts.ts';
import { contactGives } from '../../domain/audit/contact-commitment.ts';
import { hashing } from '../crypto/hashing.ts';
import { saltedContact } from './items/contact-item.ts';
import { identityKeys, ticketKeys } from './engine/keys.ts';
import { scanEntities } from './engine/scan-entities.ts';

/** Every contact of citizens in the table `identities`, by no index: of each what it gives under its salts, and nothing of it. */
export async function* wholeVault(
  client: DynamoDBDocumentClient,
  table: string,
): AsyncGenerator<StoredContact, void> {
  const { SK: contactAt } = identityKeys.contact('');
  for await (const item of scanEntities(client, table, ['contact'])) {
    if (item['SK'] !== contactAt) continue; // nobody reads it there
    const number = ticketKeys.numberIn(String(item['PK']));
    yield { number, gives: contactGives(saltedContact(item), hashing) };
  }
}
