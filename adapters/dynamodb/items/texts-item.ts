import * as z from 'zod';
import type { TicketTexts } from '../../../domain/ticketing/tickets/ticket-store.ts';
import { ticketKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';

/** What the citizen wrote, in an item of its own. */
export const textsItem = z.object({
  subject: z.string(),
  description: z.string(),
  remedySought: z.string().exactOptional(),
  landmark: z.string().exactOptional(),
  officerName: z.string().exactOptional(),
}) satisfies z.ZodType<TicketTexts>;

/** The salt of their commitment lies beside the texts, so that both are erased together. */
export const newTextsItem = (number: string, texts: TicketTexts, salt: string): Item => ({
  ...ticketKeys.texts(number),
  entity: 'texts',
  v: 1,
  salt,
  ...texts,
});
