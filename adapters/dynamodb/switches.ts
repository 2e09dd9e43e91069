import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Switches, SwitchName, SwitchTurn } from '../../domain/institutions/registry/switches.ts';
import { randomSalt } from '../crypto/salt.ts';
import { registryKeys } from './engine/keys.ts';
import { again, patience, persistently } from './engine/retry.ts';
import type { PatientTable } from './engine/table.ts';
import { transact } from './engine/transaction.ts';
import { reachingStore } from './engine/unavailable.ts';
import { stillHead, type RegistryHead } from './engine/version-condition.ts';
import { newRegistryVersionItem } from './items/registry-version-item.ts';
import { newSwitchItem, readTurnedSwitch } from './items/turned-switch-item.ts';
import { noImport } from './registry/administered-writes.ts';
import { readHead } from './registry/read-stored.ts';
import { sealedChange } from './registry/sealed-change.ts';
import { withSalt } from './registry/sealed-content.ts';

const isNew = { ConditionExpression: 'attribute_not_exists(PK)' };

/** The switch with its entry in the registry's chain, which raises the version. A registry without a chain gets none by it. */
function turnWrites(table: string, turn: SwitchTurn, head: RegistryHead) {
  const item = withSalt(newSwitchItem(turn), randomSalt);
  const turned = { Put: { TableName: table, Item: item } };
  if (head.lastHash === undefined) return { turned };
  const version = head.version + 1;
  const change = { version, at: turn.at, act: turn.act };
  const operator = { operator: turn.by, salt: randomSalt() };
  const { entry, pieces, lastHash } = sealedChange([item], change, head.lastHash, { operator });
  const [piece] = pieces.map((each) => ({ Put: { TableName: table, Item: each, ...isNew } }));
  return {
    turned,
    importing: noImport({ registry: table }),
    version: {
      Put: { TableName: table, Item: newRegistryVersionItem({ version, lastHash }), ...stillHead(head) },
    },
    entry: { Put: { TableName: table, Item: entry, ...isNew } },
    ...(piece !== undefined && { piece }),
  };
}

/** The switches, each an item of the registry. What reads them remembers them for up to a minute. */
export function dynamoSwitches({ client, table, ...options }: PatientTable): Switches {
  const waiting = options.patience ?? patience;

  async function stored(name: SwitchName) {
    const command = new GetCommand({
      TableName: table,
      Key: registryKeys.switches[name],
      ConsistentRead: true,
    });
    const { Item: item } = await reachingStore(() => client.send(command));
    return item && readTurnedSwitch(name, item);
  }

  return {
    turn: (turn) =>
      persistently<'turned' | 'importing'>(waiting, async () => {
        const writes = turnWrites(table, turn, await readHead(client, table));
        const outcome = await transact<string>(client, writes);
        if (outcome.outcome === 'written') return 'turned';
        return outcome.outcome === 'refused' && outcome.by.has('importing') ? 'importing' : again;
      }),
    async read() {
      const [intake, notices] = await Promise.all([stored('intake'), stored('notices')]);
      return { intake, notices };
    },
  };
}
