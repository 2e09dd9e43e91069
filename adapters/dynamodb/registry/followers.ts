import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Followers } from '../../../domain/administration/records.ts';
import type { Institution } from '../../../domain/registry/institution.ts';
import { CorruptItem } from '../../../domain/tickets/ticket-store.ts';
import { institutionItem } from '../items/institution-item.ts';
import { registryKeys, type Key } from '../keys.ts';
import { readItem, type Item } from '../read-item.ts';
import { again, patience, persistently } from '../retry.ts';
import { transact } from '../transaction.ts';
import type { PatientTable } from '../table.ts';
import { reachingStore } from '../unavailable.ts';

/**
 * What follows a moved institution in DynamoDB. Only the ancestors are written, under the condition that
 * nothing about them was changed meanwhile, so that no administrator's change is undone by it.
 */
export function dynamoFollowers({ client, table, ...options }: PatientTable): Followers {
  const waiting = options.patience ?? patience;

  async function read(key: Key): Promise<Item> {
    const command = new GetCommand({ TableName: table, Key: key, ConsistentRead: true });
    const { Item: item } = await reachingStore(() => client.send(command));
    if (item === undefined) throw new CorruptItem(`The registry has no ${key.PK} ${key.SK}.`);
    return item;
  }

  const institution = async (id: string): Promise<Institution> =>
    readItem(institutionItem, await read(registryKeys.institution(id))).institution;

  const update = (key: Key, condition: string, values: Readonly<Record<string, unknown>>) => ({
    Update: {
      TableName: table,
      Key: key,
      UpdateExpression: 'SET institution.ancestors = :ancestors',
      ConditionExpression: condition,
      ExpressionAttributeValues: values,
    },
  });

  return {
    followParent: (id) =>
      persistently<boolean>(waiting, async () => {
        const node = await institution(id);
        if (node.parent === undefined) return false;
        const parent = await institution(node.parent);
        const ancestors = [parent.id, ...parent.ancestors];
        if (ancestors.join() === node.ancestors.join()) return false;
        const { outcome } = await transact(client, {
          node: update(
            registryKeys.institution(id),
            'institution.parent = :parent AND institution.ancestors = :before',
            { ':ancestors': ancestors, ':parent': node.parent, ':before': node.ancestors },
          ),
        });
        return outcome === 'written' ? true : again;
      }),
  };
}
