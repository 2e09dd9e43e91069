import * as z from 'zod';
import { count } from './scalars.ts';

/** Guesses of a day. DynamoDB removes the item later by its `ttl`. */
export const guessesItem = z.object({ count });
