import * as z from 'zod';
import type { Tally } from '../../../domain/casework/queues/tally.ts';
import { readItem, type Item } from '../engine/read-item.ts';
import { firstVersion } from './scalars.ts';

/** Figures by name: whatever an item of counts says besides its form. */
const countItem = z
  .object({ v: firstVersion })
  .catchall(z.int())
  .transform((item) => Object.entries(item).filter(([name]) => name !== 'v'));

/** The figures of a counter's item. Throws `CorruptItem`. */
export const figuresIn = (item: Item): Tally => Object.fromEntries(readItem(countItem, item));
