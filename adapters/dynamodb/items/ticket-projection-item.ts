import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import { presentForm, type TicketProjection } from '../../../domain/casework/queues/ticket-projection.ts';
import { projectionKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { knownDirections } from './known-directions.ts';
import { queueEntryItem } from './entry-item.ts';
import { count, firstVersion } from './scalars.ts';

const knownTicket = z.looseObject({
  v: firstVersion,
  version: z.int().positive(),
  shows: queueEntryItem.loose(),
  levels: z.array(z.string()),
  beside: z.array(z.string()).exactOptional(),
  closedAt: instant.exactOptional(),
  submittedAt: instant.exactOptional(),
  late: z.literal(true).exactOptional(),
  wrote: count.exactOptional(),
  acted: count.exactOptional(),
  directions: knownDirections.exactOptional(),
  direction: z.int().positive().exactOptional(),
  form: z.literal(presentForm).exactOptional(),
  holdings: z.record(
    z.string(),
    z.looseObject({ cameAt: instant.exactOptional(), leftAt: instant.exactOptional() }),
  ),
}) satisfies z.ZodType<TicketProjection>;

/** What all lines of a ticket follow from. `revision` rises with each write, and every write is conditional on it. */
export const ticketProjectionItem = z.looseObject({ known: knownTicket, revision: count });

export const newTicketProjectionItem = (known: TicketProjection, revision: number): Item => ({
  ...projectionKeys.known(known.shows.number),
  entity: 'known-ticket',
  v: 1,
  revision,
  known,
});
