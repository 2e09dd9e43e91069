import * as z from 'zod';
import type { BatchProgress, ListPosition } from '../../../domain/analytics/measures/batches.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { measureKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { count, firstVersion } from './scalars.ts';

type ProgressOfFirst = Omit<BatchProgress, 'furtherUpTo'>;

/** How far batches have come, but for the further shards of the list. */
export const batchProgressItem = z
  .object({
    v: firstVersion,
    revision: count,
    round: count,
    upTo: z.string(),
    treeDay: z.string(),
    working: z
      .discriminatedUnion('what', [
        z.object({
          what: z.literal('changes'),
          from: z.string(),
          furtherFrom: z.string().exactOptional(),
          to: z.string(),
        }),
        z.object({
          what: z.literal('turn'),
          before: z.string(),
          until: z.string(),
          moved: z.array(z.string()),
        }),
      ])
      .exactOptional(),
  })
  .transform((item) => omit(item, 'v')) satisfies z.ZodType<ProgressOfFirst>;

export const newBatchProgressItem = (progress: BatchProgress): Item => ({
  ...measureKeys.rounds,
  entity: 'rounds',
  v: 1,
  ...omit(progress, 'furtherUpTo'),
});

/** How far batches have come in the further shards of the list. The release before, which knows the first alone, leaves it as it is. */
export const furtherProgressItem = z
  .object({ v: firstVersion, upTo: z.string() })
  .transform(({ upTo }): ListPosition => upTo);

export const newFurtherProgressItem = (upTo: ListPosition): Item => ({
  ...measureKeys.furtherRounds,
  entity: 'further-rounds',
  v: 1,
  upTo,
});
