import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import type { OfficerLogins } from '../../domain/officers/officer-logins.ts';
import { officerItem } from './items/officer-item.ts';
import { officerLoginItem } from './items/officer-login-item.ts';
import { registryKeys, type Key } from './keys.ts';
import { readItem } from './read-item.ts';
import type { DynamoTable } from './table.ts';
import { reachingStore } from './unavailable.ts';

/** One item, strongly consistent: what it says is so at this moment. */
export async function readNow<Content>(
  { client, table }: DynamoTable,
  schema: z.ZodType<Content>,
  key: Key,
): Promise<Content | undefined> {
  const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
  const { Item: item } = await reachingStore(() => client.send(command));
  return item === undefined ? undefined : readItem(schema, item);
}

/** Two reads, one after the other: the login's item names the officer, the officer's says the rest. */
export function dynamoOfficerLogins(options: DynamoTable): OfficerLogins {
  return {
    async officerOf(login) {
      const link = await readNow(options, officerLoginItem, registryKeys.login(login));
      if (link === undefined) return undefined;
      return (await readNow(options, officerItem, registryKeys.officer(link.officer)))?.officer;
    },
  };
}
