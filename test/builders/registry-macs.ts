import type { ItemMacs } from '../../adapters/dynamodb/registry/authentic-items.ts';
import type { Item } from '../../adapters/dynamodb/engine/read-item.ts';
import { withMac } from '../../adapters/dynamodb/registry/item-macs.ts';
import { memoryRegistryKeys } from './doubles/registry-keys.ts';
import type { RegistryKeys } from '../../domain/foundation/keys/registry-keys.ts';
import type { UnauthenticItem } from '../../domain/institutions/registry/forged-items.ts';
import { neutralOffice } from '../../words/neutral-office.ts';

const registryKeys = Promise.resolve(memoryRegistryKeys());

/** What a registry of a test is authenticated with: keys that everybody knows, and an alarm that nobody hears. */
export const authentic = {
  macs: { keys: () => registryKeys, alarm: () => undefined },
  neutral: neutralOffice,
} satisfies { readonly macs: ItemMacs; readonly neutral: unknown };

/** An item as it is stored under these keys. */
export const withItsMac = (item: Item): Item => withMac(item, memoryRegistryKeys());

/** MACs under these keys, with everything that rang. */
export function listeningMacs(keys: RegistryKeys = memoryRegistryKeys()) {
  const rang: (UnauthenticItem & { readonly outcome: 'refused' | 'accepted' })[] = [];
  const macs: ItemMacs = {
    keys: () => Promise.resolve(keys),
    alarm: (item, outcome) => void rang.push({ ...item, outcome }),
  };
  return { rang, macs, neutral: neutralOffice };
}
