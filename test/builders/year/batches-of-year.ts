import { hashing } from '../../../adapters/crypto/hashing.ts';
import type { Item } from '../../../adapters/dynamodb/engine/read-item.ts';
import { storedEntry } from '../../../adapters/dynamodb/stored-entry.ts';
import { batchOf, leafName, type Batch } from '../../../domain/audit/batch.ts';
import type { StoredEntry, TicketChain } from '../../../domain/audit/chain.ts';
import type { DatedLeaf } from '../../../domain/audit/checkpoint-store.ts';
import { plusSeconds, type Instant } from '../../../domain/foundation/time/instant.ts';

const daySeconds = 86_400;

const chainOfEntity: ReadonlyMap<unknown, TicketChain> = new Map([
  ['event', 'events'],
  ['read', 'reads'],
  ['secret', 'secrets'],
]);

/** Entries of all chains of tickets among these items. */
export const chainEntriesIn = (items: Iterable<Item>): readonly StoredEntry[] =>
  [...items].flatMap((item) => {
    const chain = chainOfEntity.get(item['entity']);
    return chain === undefined ? [] : [storedEntry(chain, item)];
  });

const leafOf = ({ chain, number, count, hash, entry }: StoredEntry): readonly DatedLeaf[] =>
  hash === undefined ? [] : [{ chain, number, count, hash, at: String(entry['at']) }];

const orderOf = (leaf: DatedLeaf): string => `${leaf.at} ${leafName(leaf)}`;

/** Batches of the audit log of a year, one for each of its days: the entries of all chains, in the order of their dates. */
export function* batchesOfYear(
  items: Iterable<Item>,
  { days, endsAt }: { readonly days: number; readonly endsAt: Instant },
): Generator<Batch> {
  const leaves = chainEntriesIn(items)
    .flatMap(leafOf)
    .map((leaf) => [orderOf(leaf), leaf] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, leaf]) => leaf);
  let from = 0;
  for (let sequence = 1; sequence <= days; sequence += 1) {
    const until = plusSeconds(endsAt, (sequence - days) * daySeconds);
    const found = leaves.findIndex(({ at }, place) => place >= from && at >= until);
    const end = found === -1 ? leaves.length : found;
    yield batchOf({ sequence, until }, leaves.slice(from, end), hashing);
    from = end;
  }
}
