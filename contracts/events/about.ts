import * as z from 'zod';
import type { About } from '../../domain/ticketing/tickets/event.ts';
import { instant } from './instant.ts';

/** From whom a ticket is kept, as lines of queues and notices copy it from events. */
export const aboutSchema = z.looseObject({
  officer: z.string().exactOptional(),
  headOf: z.string().exactOptional(),
  unboundName: z.literal(true).exactOptional(),
  clearedHeads: z.array(z.string()).readonly().exactOptional(),
  sentTo: z.string().exactOptional(),
  start: z.string().exactOptional(),
  filedAt: instant,
} satisfies Record<keyof About, z.ZodType>);
