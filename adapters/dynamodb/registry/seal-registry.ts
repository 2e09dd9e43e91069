import { UpdateCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { sealedName } from '../../../domain/audit/registry-chain.ts';
import type { RegistryKeys } from '../../../domain/foundation/keys/registry-keys.ts';
import { authenticatedKinds } from '../../../domain/institutions/registry/forged-items.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { ifStill } from '../engine/if-still.ts';
import type { Key } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { scanEntities } from '../engine/scan-entities.ts';
import { keyVersionIn, macAttribute, macErrorOf, withMac } from './item-macs.ts';
import { sealedContentOf } from './sealed-content.ts';

/** How an item stands to its MAC. */
export type MacState = 'current' | 'older-key' | 'unsealed' | 'edited' | 'unknown-key';

/** An item that is authenticated, with its name in the registry's chain (`officer asha`). */
export interface ItemToSeal {
  readonly item: Item;
  readonly name: string;
  readonly state: MacState;
}

function stateOf(item: Item, keys: RegistryKeys): MacState {
  const fault = macErrorOf(item, keys);
  if (fault !== undefined) return fault;
  return keyVersionIn(item[macAttribute]) === keys.ring.current ? 'current' : 'older-key';
}

function nameOf(item: Item): string {
  const content = sealedContentOf(item);
  return content === undefined ? `${String(item['PK'])} ${String(item['SK'])}` : sealedName(content);
}

/** Every item of the table that is authenticated, after one where a run broke off; for operators, since it scans. */
export async function* itemsToSeal(
  client: DynamoDBDocumentClient,
  table: string,
  keys: RegistryKeys,
  after?: Key,
): AsyncGenerator<ItemToSeal, void> {
  for await (const item of scanEntities(client, table, [...authenticatedKinds], after))
    yield { item, name: nameOf(item), state: stateOf(item, keys) };
}

/** Gives an item its MAC under the current key, if it is still as it was read. Resolves to false where it was changed meanwhile. */
export async function sealItem(
  client: DynamoDBDocumentClient,
  table: string,
  { item }: ItemToSeal,
  keys: RegistryKeys,
): Promise<boolean> {
  const read = Object.entries(omit(item, 'PK', 'SK'));
  const same = read.map(([name], place) => `${name === macAttribute ? '#mac' : `#n${place}`} = :v${place}`);
  const unsealed = item[macAttribute] === undefined ? ['attribute_not_exists(#mac)'] : [];
  return ifStill(() =>
    client.send(
      new UpdateCommand({
        TableName: table,
        Key: { PK: item['PK'], SK: item['SK'] },
        UpdateExpression: 'SET #mac = :mac',
        ConditionExpression: [...same, ...unsealed].join(' AND '),
        ExpressionAttributeNames: {
          '#mac': macAttribute,
          ...Object.fromEntries(
            read.flatMap(([name], place) => (name === macAttribute ? [] : [[`#n${place}`, name]])),
          ),
        },
        ExpressionAttributeValues: {
          ':mac': withMac(item, keys)[macAttribute],
          ...Object.fromEntries(read.map(([, value], place) => [`:v${place}`, value])),
        },
      }),
    ),
  );
}
