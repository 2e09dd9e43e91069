import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { OfficerLogins } from '../../domain/institutions/officers/officer-logins.ts';
import type { AuthenticatedKind } from '../../domain/institutions/registry/forged-items.ts';
import { registryKeys, type Key } from './engine/keys.ts';
import { isAuthentic, readOneAuthentic, type Authentic, type ItemMacs } from './registry/authentic-items.ts';
import type { DynamoTable } from './engine/table.ts';
import { reachingStore } from './engine/unavailable.ts';

/** One item, strongly consistent: what it says is so at this moment. */
export async function readNow<Kind extends AuthenticatedKind>(
  { client, table, macs }: DynamoTable & { readonly macs: ItemMacs },
  kind: Kind,
  key: Key,
): Promise<Authentic<Kind> | undefined> {
  const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
  const { Item: item } = await reachingStore(() => client.send(command));
  return readOneAuthentic(kind, item, macs);
}

/** Two reads, one after the other: the login's item names the officer, the officer's says the rest. One that is forged is as none. */
export function dynamoOfficerLogins(options: DynamoTable & { readonly macs: ItemMacs }): OfficerLogins {
  return {
    async officerOf(login) {
      const id = await readNow(options, 'officer-login', registryKeys.login(login));
      if (id === undefined || !isAuthentic(id)) return undefined;
      const officer = await readNow(options, 'officer', registryKeys.officer(id));
      return officer !== undefined && isAuthentic(officer) ? officer : undefined;
    },
  };
}
