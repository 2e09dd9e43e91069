import * as z from 'zod';
import { backfillKey, type Key } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { count, firstVersion } from './scalars.ts';

/** Totals of a backfill from its beginning, in items. */
export interface BackfillTotals {
  readonly looked: number;
  readonly changed: number;
  /** Not to be changed, for somebody must look at them first. */
  readonly refused: number;
  /** Changed by somebody else between reading and writing: another run finds them. */
  readonly missed: number;
}

/** The checkpoint of a backfill: all items up to this key, in the order of a scan, were looked at. */
export interface BackfillProgress extends BackfillTotals {
  readonly position: Key;
  /** Rises with each write, and every write is conditional on it. None: 0. */
  readonly revision: number;
}

export const backfillItem = z.looseObject({
  v: firstVersion,
  revision: count,
  position: z.object({ PK: z.string(), SK: z.string() }),
  looked: count,
  changed: count,
  refused: count,
  missed: count,
} satisfies Record<keyof BackfillProgress | 'v', z.ZodType>) satisfies z.ZodType<BackfillProgress>;

export const newBackfillItem = (name: string, progress: BackfillProgress): Item => ({
  ...backfillKey(name),
  entity: 'backfill',
  v: 1,
  ...progress,
});
