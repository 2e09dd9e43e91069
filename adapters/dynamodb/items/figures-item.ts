import * as z from 'zod';
import type { Key } from '../engine/keys.ts';
import { readItem, type Item } from '../engine/read-item.ts';
import { packFigures, unpackFigures, type FiguresByPeriod } from './packed-figures.ts';
import { count, firstVersion } from './scalars.ts';

/** Figures that lie in one item. */
export interface StoredFigures {
  /** Rises with each write, and every write is conditional on it. None: 0. */
  readonly revision: number;
  /** The last round that it was in. */
  readonly round: number;
  readonly figures: FiguresByPeriod;
}

const newest = 2;
const figuresItem = z.object({
  v: z.literal(newest),
  revision: count,
  round: count,
  packed: z.instanceof(Uint8Array),
});
/** Item of an older release, with other figures. All are counted anew (docs/runbooks/roll-ups-late.md). */
const outdatedItem = z.object({ v: firstVersion, revision: count });

/** What an item that is not there would say. */
const noFigures: StoredFigures = { revision: 0, round: 0, figures: new Map() };

/** One of before has none, and is written over. Throws CorruptItem, UnknownFigure. */
export function readFiguresItem(item: Item | undefined): StoredFigures {
  if (item === undefined) return noFigures;
  const outdated = outdatedItem.safeParse(item);
  if (outdated.success) return { ...noFigures, revision: outdated.data.revision };
  const { revision, round, packed } = readItem(figuresItem, item);
  return { revision, round, figures: unpackFigures(packed) };
}

export const newFiguresItem = (key: Key, { revision, round, figures }: StoredFigures): Item => ({
  ...key,
  entity: 'figures',
  v: newest,
  revision,
  round,
  packed: packFigures(figures),
});
