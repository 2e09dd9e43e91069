import * as z from 'zod';
import type { DueTicket } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { instant } from '../../../contracts/events/instant.ts';

/** An entry of the wake index: its sort key says it all. */
export const dueEntry = z.object({ number: z.string(), nextWakeAt: instant }) satisfies z.ZodType<DueTicket>;
