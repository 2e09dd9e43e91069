import * as z from 'zod';
import type { BatchProgress } from '../../../domain/analytics/measures/batches.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { measureKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { count, firstVersion } from './scalars.ts';

/** How far batches have come. */
export const batchProgressItem = z
  .object({
    v: firstVersion,
    revision: count,
    round: count,
    upTo: z.string(),
    treeDay: z.string(),
    working: z
      .discriminatedUnion('what', [
        z.object({ what: z.literal('changes'), from: z.string(), to: z.string() }),
        z.object({
          what: z.literal('turn'),
          before: z.string(),
          until: z.string(),
          moved: z.array(z.string()),
        }),
      ])
      .exactOptional(),
  })
  .transform((item) => omit(item, 'v')) satisfies z.ZodType<BatchProgress>;

export const newBatchProgressItem = (progress: BatchProgress): Item => ({
  ...measureKeys.rounds,
  entity: 'rounds',
  v: 1,
  ...progress,
});
