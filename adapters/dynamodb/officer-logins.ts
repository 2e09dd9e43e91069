import type { OfficerLogins } from '../../domain/institutions/officers/officer-logins.ts';
import type { AuthenticatedKind } from '../../domain/institutions/registry/forged-items.ts';
import { registryKeys, type Key } from './engine/keys.ts';
import { readTogether } from './engine/read-together.ts';
import { isAuthentic, readOneAuthentic, type Authentic, type ItemMacs } from './registry/authentic-items.ts';
import type { DynamoTable } from './engine/table.ts';

/** One item, strongly consistent: what it says is so at this moment. */
export async function readNow<Kind extends AuthenticatedKind>(
  { client, table, macs }: DynamoTable & { readonly macs: ItemMacs },
  kind: Kind,
  key: Key,
): Promise<Authentic<Kind> | undefined> {
  return readOneAuthentic(kind, await readTogether(client, table, key), macs);
}

/** So many logins are remembered, with whose they are. */
const mostRemembered = 1_000;

/**
 * Two reads in one call where the login was seen before: its item names the officer, the officer's says the rest. What is remembered only says
 * which officer to read at once; whoever the login's item names then is the one. One that is forged is as none.
 */
export function dynamoOfficerLogins(options: DynamoTable & { readonly macs: ItemMacs }): OfficerLogins {
  const remembered = new Map<string, string>();

  const officerNow = (id: string) => readNow(options, 'officer', registryKeys.officer(id));

  function remember(name: string, id: string): void {
    remembered.delete(name);
    remembered.set(name, id);
    const [oldest] = remembered.keys();
    if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
  }

  return {
    async officerOf(login) {
      const key = registryKeys.login(login);
      const expected = remembered.get(key.PK);
      const [id, read] = await Promise.all([
        readNow(options, 'officer-login', key),
        expected === undefined ? undefined : officerNow(expected),
      ]);
      if (id === undefined || !isAuthentic(id)) return undefined;
      remember(key.PK, id);
      const officer = id === expected ? read : await officerNow(id);
      return officer !== undefined && isAuthentic(officer) ? officer : undefined;
    },
  };
}
