import type { LoginLink, LoginLinks } from '../../domain/institutions/officers/officer-logins.ts';
import { randomSalt } from '../crypto/salt.ts';
import { newOfficerLoginItem } from './items/officer-login-item.ts';
import { newRegistryVersionItem } from './items/registry-version-item.ts';
import { registryKeys } from './engine/keys.ts';
import { readNow } from './officer-logins.ts';
import type { RegistryKeys } from '../../domain/foundation/keys/registry-keys.ts';
import { forged, type ItemMacs } from './registry/authentic-items.ts';
import { withMac } from './registry/item-macs.ts';
import { noImport } from './registry/administered-writes.ts';
import { readHead } from './registry/read-stored.ts';
import { sealedChange } from './registry/sealed-change.ts';
import { withSalt } from './registry/sealed-content.ts';
import { stillHead, type RegistryHead } from './engine/version-condition.ts';
import { again, patience, persistently } from './engine/retry.ts';
import type { PatientTable } from './engine/table.ts';
import { transact } from './engine/transaction.ts';

const isNew = { ConditionExpression: 'attribute_not_exists(PK)' };

/**
 * The link with its entry in the registry's chain, which it raises the version of: a login says whose authority it is. A
 * registry without a chain gets none by it.
 */
function linkWrites(table: string, link: LoginLink, head: RegistryHead, keys: RegistryKeys) {
  const item = withMac(withSalt(newOfficerLoginItem(link), randomSalt), keys);
  const login = { Put: { TableName: table, Item: item, ...isNew } };
  if (head.lastHash === undefined) return { login };
  const version = head.version + 1;
  const change = { version, at: link.at, act: 'link-login' };
  const operator = {
    operator: link.by,
    ...(link.confirmedBy !== undefined && { confirmedBy: link.confirmedBy }),
    salt: randomSalt(),
  };
  const { entry, pieces, lastHash } = sealedChange([item], change, head.lastHash, { operator });
  const [piece] = pieces.map((each) => ({ Put: { TableName: table, Item: each, ...isNew } }));
  return {
    login,
    importing: noImport({ registry: table }),
    version: {
      Put: {
        TableName: table,
        Item: newRegistryVersionItem({ version, lastHash }),
        ...stillHead(head),
      },
    },
    entry: { Put: { TableName: table, Item: entry, ...isNew } },
    ...(piece !== undefined && { piece }),
  };
}

/** Links are written for good; officers are never removed, so one that was read stays. */
export function dynamoLoginLinks(options: PatientTable & { readonly macs: ItemMacs }): LoginLinks {
  const { client, table, macs } = options;
  const waiting = options.patience ?? patience;
  return {
    link: (link) =>
      persistently<'linked' | 'taken' | 'unknown-officer' | 'importing'>(waiting, async () => {
        const head = await readHead(client, table);
        const officer = await readNow(options, 'officer', registryKeys.officer(link.officer));
        if (officer === undefined || officer === forged) return 'unknown-officer';
        const linked = await readNow(options, 'officer-login', registryKeys.login(link.login));
        if (linked !== undefined) return linked === link.officer ? 'linked' : 'taken';
        const outcome = await transact<string>(client, linkWrites(table, link, head, await macs.keys()));
        if (outcome.outcome === 'written') return 'linked';
        return outcome.outcome === 'refused' && outcome.by.has('importing') ? 'importing' : again;
      }),
  };
}
