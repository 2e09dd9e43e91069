import * as z from 'zod';
import type { CellChange } from '../../../domain/analytics/measures/figures.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import { changeExpiry, type Key } from '../engine/keys.ts';
import { readItem, type Item } from '../engine/read-item.ts';
import { readFigures, storedFigures } from './figure-names.ts';
import { firstVersion } from './scalars.ts';

const changeItem = z
  .object({
    v: firstVersion,
    cells: z.array(
      z.object({ institution: z.string(), day: z.string(), adds: z.record(z.string(), z.int()) }),
    ),
  })
  .transform(({ cells }) => cells.map((cell) => ({ ...cell, adds: readFigures(cell.adds) })));

/** What an event changed in cells, as the list of changes keeps it for batches. */
export const newChangeItem = (key: Key, changes: readonly CellChange[], at: Instant): Item => ({
  ...key,
  entity: 'counted-change',
  v: 1,
  ttl: changeExpiry(at),
  cells: changes.map(({ adds, ...cell }) => ({ ...cell, adds: storedFigures(adds) })),
});

/** Throws CorruptItem, UnknownFigure. */
export const readChanges = (item: Item): readonly CellChange[] => readItem(changeItem, item);
