import type { ChainLink, Entry } from '../../../domain/audit/chain.ts';
import type { RegistryEntry, SealedPiece } from '../../../domain/audit/registry-chain.ts';
import { registryKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';

/** Who imported, as the operator said it, and the second one where it took two, with the salt of what stands for them in the chain. */
export interface Operator {
  readonly operator: string;
  readonly confirmedBy?: string;
  readonly salt: string;
}

/** What lies in an entry's item and is no part of the entry. */
export const besideEntry = ['operator', 'confirmedBy', 'salt'] as const;

/** What is stored of an entry beside keys and link: what its hash is made of. */
export const registryEntryContent = (entry: RegistryEntry): Entry => ({ entity: 'registry-entry', ...entry });

/** An entry of the registry's chain, written once and never changed. */
export const newRegistryEntryItem = (entry: RegistryEntry, link: ChainLink, operator?: Operator): Item => ({
  ...registryKeys.entry(entry.version),
  ...registryEntryContent(entry),
  ...operator,
  ...link,
});

/** What an entry names, or a part of it. */
export const newRegistryPieceItem = (version: number, { hash, items }: SealedPiece): Item => ({
  ...registryKeys.piece(version, hash),
  entity: 'registry-piece',
  v: 1,
  version,
  hash,
  items,
});
