import { isDeepStrictEqual } from 'node:util';
import { itemSize, writeUnits } from '../../../adapters/dynamodb/item-size.ts';
import type { Item } from '../../../adapters/dynamodb/engine/read-item.ts';
import { indexKeys, tables, type IndexName, type TableName } from '../../../lib/config/tables.ts';

type Maybe = Item | undefined;

/** What an index holds of an item: nothing when the item lacks its keys. */
function entryOf(item: Maybe, index: IndexName, projection: 'ALL' | 'KEYS_ONLY'): Maybe {
  const { partition, sort } = indexKeys[index];
  if (item?.[partition] === undefined || item[sort] === undefined) return undefined;
  if (projection === 'ALL') return item;
  return { PK: item['PK'], SK: item['SK'], [partition]: item[partition], [sort]: item[sort] };
}

const sizeUnits = (item: Maybe): number => (item === undefined ? 0 : writeUnits(itemSize(item)));

/** An entry that stays where it is costs once if it changed; one that moves is deleted and put. */
function entryUnits(before: Maybe, after: Maybe, index: IndexName): number {
  if (isDeepStrictEqual(before, after)) return 0;
  const { partition, sort } = indexKeys[index];
  const stays = before?.[partition] === after?.[partition] && before?.[sort] === after?.[sort];
  return stays ? Math.max(sizeUnits(before), sizeUnits(after)) : sizeUnits(before) + sizeUnits(after);
}

/** Capacity units of a single write that makes `after` of `before`: in the table, and in its indexes. */
export function unitsOfWrite(
  table: TableName,
  before: Maybe,
  after: Maybe,
): { readonly table: number; readonly indexes: number } {
  const indexes = Object.entries(tables[table].indexes) as [IndexName, 'ALL' | 'KEYS_ONLY'][];
  return {
    table: Math.max(1, sizeUnits(before), sizeUnits(after)),
    indexes: indexes.reduce(
      (sum, [index, projection]) =>
        sum + entryUnits(entryOf(before, index, projection), entryOf(after, index, projection), index),
      0,
    ),
  };
}

/** In a transaction AWS charges the items twice and their index entries once. */
export function unitsInTransaction(table: TableName, before: Maybe, after: Maybe): number {
  const units = unitsOfWrite(table, before, after);
  return 2 * units.table + units.indexes;
}

/** Units that a write takes of the partition of one key, in the table or in one of its indexes (`tickets/GSI1`). */
interface PartitionUnits {
  readonly where: string;
  readonly partition: string;
  readonly units: number;
}

/** Capacity units of a write by the partitions that give them. An entry that moves is deleted from one and put into the other. */
export function unitsByPartition(
  table: TableName,
  before: Maybe,
  after: Maybe,
  isInTransaction: boolean,
): readonly PartitionUnits[] {
  const inTable = unitsOfWrite(table, before, after).table * (isInTransaction ? 2 : 1);
  const indexes = Object.entries(tables[table].indexes) as [IndexName, 'ALL' | 'KEYS_ONLY'][];
  return [
    { where: table, partition: String((after ?? before)?.['PK']), units: inTable },
    ...indexes.flatMap(([index, projection]) => {
      const [left, came] = [entryOf(before, index, projection), entryOf(after, index, projection)];
      const partitionOf = (entry: Maybe) => String(entry?.[indexKeys[index].partition]);
      const of = (entry: Maybe, units: number) =>
        units === 0 ? [] : [{ where: `${table}/${index}`, partition: partitionOf(entry), units }];
      const stays = left !== undefined && came !== undefined && partitionOf(left) === partitionOf(came);
      return stays
        ? of(came, entryUnits(left, came, index))
        : [...of(left, entryUnits(left, undefined, index)), ...of(came, entryUnits(undefined, came, index))];
    }),
  ];
}
