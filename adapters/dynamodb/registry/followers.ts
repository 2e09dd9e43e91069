import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Followers } from '../../../domain/administration/records.ts';
import { RegistryForged } from '../../../domain/institutions/registry/forged-items.ts';
import { CorruptItem } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { registryKeys, type Key } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { again, patience, persistently } from '../engine/retry.ts';
import { transact } from '../engine/transaction.ts';
import { reachingStore } from '../engine/unavailable.ts';
import { isAuthentic, readAuthentic } from './authentic-items.ts';
import { macAttribute, withMac } from './item-macs.ts';
import type { AuthenticTable } from './records.ts';

/**
 * What follows a moved institution in DynamoDB. Only the ancestors are written, under the condition that
 * nothing about them was changed meanwhile, so that no administrator's change is undone by it. Throws `RegistryForged`.
 */
export function dynamoFollowers({ client, table, macs, ...options }: AuthenticTable): Followers {
  const waiting = options.patience ?? patience;

  async function read(id: string) {
    const key = registryKeys.institution(id);
    const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
    const { Item: item } = await reachingStore(() => client.send(command));
    if (item === undefined) throw new CorruptItem(`The registry has no ${key.PK} ${key.SK}.`);
    const [institution] = await readAuthentic('institution', [item], macs);
    if (institution === undefined || !isAuthentic(institution))
      throw new RegistryForged(`In the registry institution ${id} is not as it was written.`);
    return { item, institution };
  }

  /** The MAC is over the whole item: the item must still have the one that was read with it. */
  async function update(key: Key, item: Item, ancestors: readonly string[]) {
    const before = item[macAttribute];
    const after = withMac(
      { ...item, institution: { ...(item['institution'] as object), ancestors } },
      await macs.keys(),
    );
    return {
      Update: {
        TableName: table,
        Key: key,
        UpdateExpression: 'SET institution = :institution, #mac = :mac',
        ConditionExpression: `institution = :read AND ${before === undefined ? 'attribute_not_exists(#mac)' : '#mac = :before'}`,
        ExpressionAttributeNames: { '#mac': macAttribute },
        ExpressionAttributeValues: {
          ':institution': after.institution,
          ':mac': (after as Item)[macAttribute],
          ':read': item['institution'],
          ...(before !== undefined && { ':before': before }),
        },
      },
    };
  }

  return {
    followParent: (id) =>
      persistently<boolean>(waiting, async () => {
        const { item, institution: node } = await read(id);
        if (node.parent === undefined) return false;
        const { institution: parent } = await read(node.parent);
        const ancestors = [parent.id, ...parent.ancestors];
        if (ancestors.join() === node.ancestors.join()) return false;
        const { outcome } = await transact(client, {
          node: await update(registryKeys.institution(id), item, ancestors),
        });
        return outcome === 'written' ? true : again;
      }),
  };
}
