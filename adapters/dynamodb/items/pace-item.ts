import * as z from 'zod';
import { count, firstVersion } from './scalars.ts';

/** How many messages of a channel were taken for one second, those among them that were too many. */
export const paceItem = z.looseObject({ v: firstVersion, taken: count });
