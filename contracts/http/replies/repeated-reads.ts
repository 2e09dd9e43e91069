import * as z from 'zod';
import { instantReply } from './replies.ts';

/** How often the same officer opened the same within 15 minutes of the first time. */
export const repeatedReads = {
  times: z.int().positive().meta({ description: 'Within 15 minutes.' }),
  lastAt: instantReply.exactOptional(),
};
