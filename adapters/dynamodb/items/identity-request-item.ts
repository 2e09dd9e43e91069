import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import type { OpenRequest } from '../../../domain/identities/identity-requests.ts';
import type { IdentityListing } from '../../../domain/tickets/event.ts';
import { openRequestIndex, ticketKeys } from '../keys.ts';
import type { Item } from '../read-item.ts';
import { count } from './scalars.ts';

/** An entry of the list of open requests: its sort key says it all. */
export const openRequestEntry = z.object({
  number: z.string(),
  asked: count,
  dueBy: instant,
}) satisfies z.ZodType<OpenRequest>;

/**
 * What lists a request while it is open, and what is left of it afterwards, when no index has it. What is
 * known of the request stands in the ticket's events.
 */
export const newIdentityRequestItem = (number: string, { asked, dueBy }: IdentityListing): Item => ({
  ...ticketKeys.identityRequest(number, asked),
  ...(dueBy === undefined ? {} : openRequestIndex.key(number, asked, dueBy)),
  entity: 'identity-request',
  v: 1,
});
