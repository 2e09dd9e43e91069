import {
  itemHash,
  piecesOf,
  registryEntryOf,
  sealedItem,
  type RegistryEntry,
  type SealedItem,
} from '../../../domain/audit/registry-chain.ts';
import { hashing } from '../../crypto/hashing.ts';
import { linkOfRegistryEntry } from '../items/links.ts';
import { newRegistryEntryItem, newRegistryPieceItem, type Operator } from '../items/registry-entry-item.ts';
import type { Item } from '../engine/read-item.ts';
import { sealedContentOf } from './sealed-content.ts';

/** What a change is, beside its items. */
type Change = Pick<RegistryEntry, 'version' | 'at' | 'act' | 'by' | 'whole'>;

/** What goes into the chain with a change: its entry, and what that names. */
export interface SealedChange {
  readonly entry: Item;
  readonly pieces: readonly Item[];
  /** The hash of the entry: what the registry's head says from now on. */
  readonly lastHash: string;
}

interface Beside {
  readonly operator?: Operator;
  /** Its items as they were found before it: what somebody changed in between shows by that. */
  readonly before?: readonly Item[];
}

const placeOf = ({ entity, PK, SK }: Item): string => [entity, PK, SK].map(String).join(' ');

/** An item as it is put, with what it was found to be before. */
function sealedWith(item: Item, before: Item | undefined): readonly SealedItem[] {
  const content = sealedContentOf(item);
  if (content === undefined) return [];
  const old = before && sealedContentOf(before);
  const was = old && itemHash(sealedItem(old, hashing), hashing);
  return [{ ...sealedItem(content, hashing), ...(was !== undefined && { was }) }];
}

/**
 * Ties a change to the one before it. `items` are all that it touched, as they are put: what is none of the registry's own has no part
 * in it.
 */
export function sealedChange(
  items: readonly Item[],
  change: Change,
  previous: string | undefined,
  { operator, before = [] }: Beside = {},
): SealedChange {
  const found = new Map(before.map((item) => [placeOf(item), item]));
  // The operator lies in the item of the entry, whose other attributes have no part in what stands for them.
  const withOperator = newRegistryEntryItem(registryEntryOf(change, []), { hash: '' }, operator);
  const pieces = piecesOf(
    [...items, withOperator].flatMap((item) => sealedWith(item, found.get(placeOf(item)))),
    hashing,
  );
  const entry = registryEntryOf(change, pieces);
  const link = linkOfRegistryEntry(entry, previous);
  return {
    entry: newRegistryEntryItem(entry, link, operator),
    pieces: pieces.map((piece) => newRegistryPieceItem(change.version, piece)),
    lastHash: link.hash,
  };
}
