import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import type { TicketProjection } from '../../../domain/casework/queues/ticket-projection.ts';
import { channels } from '../../../domain/foundation/vocabulary/kinds.ts';
import { projectionKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { knownDirections } from './known-directions.ts';
import { packJson, unpackJson } from './packed-json.ts';
import { queueEntryItem } from './entry-item.ts';
import { count, firstVersion } from './scalars.ts';

const knownTicket = z.looseObject({
  v: firstVersion,
  version: z.int().positive(),
  shows: queueEntryItem.loose(),
  channel: z.enum(channels).exactOptional(),
  levels: z.array(z.string()),
  beside: z.array(z.string()).exactOptional(),
  closedAt: instant.exactOptional(),
  submittedAt: instant.exactOptional(),
  late: z.literal(true).exactOptional(),
  wrote: count.exactOptional(),
  acted: count.exactOptional(),
  directions: knownDirections.exactOptional(),
  direction: z.int().positive().exactOptional(),
  holdings: z.record(
    z.string(),
    z.looseObject({ cameAt: instant.exactOptional(), leftAt: instant.exactOptional() }),
  ),
  units: z.array(z.string()).exactOptional(),
}) satisfies z.ZodType<TicketProjection>;

/**
 * What all entries of a ticket follow from, packed: each write of more than 1 KB would cost twice as much. `revision` rises with
 * each write, and every write is conditional on it.
 */
export const ticketProjectionItem = z.looseObject({
  known: z.instanceof(Uint8Array).transform(unpackJson).pipe(knownTicket),
  revision: count,
  /** Compact entries follow with it. Absent: a release wrote it that knows of none. */
  compact: z.literal(true).exactOptional(),
});

export const newTicketProjectionItem = (known: TicketProjection, revision: number): Item => ({
  ...projectionKeys.heard(known.shows.number),
  entity: 'heard-ticket',
  v: 1,
  revision,
  compact: true,
  known: packJson(known),
});

/** Form of those that were counted; what was stored before has none. */
const countedForm = z.literal(2);

/** What was known of a ticket as long as its entries were of the former form. */
export const formerProjectionItem = z.looseObject({
  known: knownTicket.extend({ form: countedForm.exactOptional() }),
  revision: count,
});
