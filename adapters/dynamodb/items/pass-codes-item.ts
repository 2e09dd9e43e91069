import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import type { CodesOfDay } from '../../../domain/foundation/rate-limits/pass-codes.ts';
import { counterExpiry, passCodesKey } from '../engine/keys.ts';
import type { Instant } from '../../../domain/foundation/time/instant.ts';
import type { Item } from '../engine/read-item.ts';
import { count } from './scalars.ts';

/** How the codes of a number stand on a day: no code. DynamoDB removes the item later by its `ttl`. */
export const passCodesItem = z.object({
  place: count,
  sent: count,
  sentAt: instant.exactOptional(),
  wrong: count,
}) satisfies z.ZodType<CodesOfDay>;

export const newPassCodesItem = (hash: string, standing: CodesOfDay, at: Instant): Item => ({
  ...passCodesKey(hash),
  entity: 'pass-codes',
  v: 1,
  ttl: counterExpiry(at),
  ...standing,
});
