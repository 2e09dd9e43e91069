import * as z from 'zod';
import type { Guesses } from '../../../domain/guesses/guess-log.ts';
import { instant } from '../../../contracts/events/instant.ts';
import { count } from './scalars.ts';

/** Wrong guesses of a day. DynamoDB removes the item later by its `ttl`. */
export const guessesItem = z.object({
  count,
  lastAt: instant.exactOptional(),
}) satisfies z.ZodType<Guesses>;
