import type { Item } from '../../../../adapters/dynamodb/engine/read-item.ts';
import type { Key } from '../../../../adapters/dynamodb/engine/keys.ts';
import { indexKeys, tableKeys, type IndexName } from '../../../../lib/config/tables.ts';
import { invalid } from './expressions.ts';

interface Placed {
  readonly key: string;
  readonly item: Item;
}

/** The place of a key among sorted ones, or of the first that follows it. */
function placeOf(key: string, placed: readonly Placed[]): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((placed[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items of a table or of an index: by partitions, in each in the order of their sort keys. */
export class Listing {
  readonly names: { readonly partition: string; readonly sort: string };
  readonly #showsAll: boolean;
  readonly #partitions = new Map<unknown, Placed[]>();

  constructor(names: Listing['names'], showsAll: boolean) {
    this.names = names;
    this.#showsAll = showsAll;
  }

  /** What distinguishes an item in its partition; undefined: it is not listed. */
  #keyOf(item: Item): string | undefined {
    const { partition, sort } = this.names;
    if (item[partition] === undefined || item[sort] === undefined) return undefined;
    const besides = partition === tableKeys.partition ? [] : [item['PK'], item['SK']];
    return [item[sort], ...besides].join('\0');
  }

  #shown(item: Item): Item {
    return this.#showsAll ? item : this.keysOf(item);
  }

  /** The attributes that say where reading an item ended. */
  keysOf(item: Item): Item {
    const { partition, sort } = this.names;
    return { PK: item['PK'], SK: item['SK'], [partition]: item[partition], [sort]: item[sort] };
  }

  /** Lists the same as another listing does now. */
  copies(other: Listing): void {
    for (const [partition, placed] of other.#partitions) this.#partitions.set(partition, [...placed]);
  }

  put(before: Item | undefined, after: Item | undefined): void {
    const { partition } = this.names;
    const [left, key] = [before && this.#keyOf(before), after && this.#keyOf(after)];
    const isInPlace = left === key && before?.[partition] === after?.[partition];
    if (before !== undefined && left !== undefined && !isInPlace) {
      const placed = this.#partitions.get(before[partition]) ?? [];
      placed.splice(placeOf(left, placed), 1);
      if (placed.length === 0) this.#partitions.delete(before[partition]);
    }
    if (after === undefined || key === undefined) return;
    const placed = this.#partitions.get(after[partition]) ?? [];
    placed.splice(placeOf(key, placed), isInPlace ? 1 : 0, { key, item: this.#shown(after) });
    this.#partitions.set(after[partition], placed);
  }

  get({ PK, SK }: Key): Item | undefined {
    const placed = this.#partitions.get(PK) ?? [];
    const found = placed[placeOf(SK, placed)];
    return found?.key === SK ? found.item : undefined;
  }

  /** The items of a partition after one of them, or before it in the other direction. */
  *items(partition: unknown, isForward: boolean, after: Item | undefined): Generator<Item> {
    const placed = this.#partitions.get(partition) ?? [];
    const key = after && this.#keyOf(after);
    const place = key === undefined ? (isForward ? 0 : placed.length) : placeOf(key, placed);
    const rest = isForward ? placed.slice(place) : placed.slice(0, place).toReversed();
    for (const { key: each, item } of rest) if (each !== key) yield item;
  }

  /** All items, partition by partition, after one of them. */
  *all(after: Item | undefined): Generator<Item> {
    const partitions = [...this.#partitions.keys()];
    const first = after === undefined ? 0 : partitions.indexOf(after[this.names.partition]);
    for (const [place, partition] of partitions.slice(first).entries())
      yield* this.items(partition, true, place === 0 ? after : undefined);
  }
}

/** A table in memory with its indexes. */
export class StoredTable {
  /** How often it was written. */
  revision = 0;
  readonly items = new Listing(tableKeys, true);
  readonly #indexes: ReadonlyMap<string, Listing>;

  constructor(indexes: Readonly<Partial<Record<IndexName, string>>>) {
    const described = Object.entries(indexes) as [IndexName, string][];
    this.#indexes = new Map(
      described.map(([name, projection]) => [name, new Listing(indexKeys[name], projection === 'ALL')]),
    );
  }

  /** The table itself, or the index of this name. */
  listing(index: string | undefined): Listing {
    const listing = index === undefined ? this.items : this.#indexes.get(index);
    if (listing === undefined) throw invalid(`The table does not have the specified index: ${index}`);
    return listing;
  }

  /** Has the same items as another table of this description has now. */
  copies(other: StoredTable): void {
    this.revision += 1;
    this.items.copies(other.items);
    for (const [name, index] of this.#indexes) index.copies(other.listing(name));
  }

  put(before: Item | undefined, after: Item | undefined): void {
    this.revision += 1;
    for (const listing of [this.items, ...this.#indexes.values()]) listing.put(before, after);
  }
}
