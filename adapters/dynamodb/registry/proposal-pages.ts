import { InvalidCursor } from '../../../domain/institutions/registry/registry.ts';
import { proposalIndex } from '../engine/keys.ts';
import { sortKeyOf } from './cursor.ts';

/** Where a page of open proposals begins: which of the partitions, and after which sort key. Throws `InvalidCursor`. */
export function positionOfCursor(cursor: string): { readonly rank: number; readonly after: string } {
  const [, rank, after] = /^(\d)#(.+)$/.exec(sortKeyOf(cursor)) ?? [];
  if (after === undefined || Number(rank) >= proposalIndex.partitions.length) throw new InvalidCursor();
  return { rank: Number(rank), after };
}
