import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import type {
  OpenRequest,
  OwnRequest,
  RequestMade,
} from '../../../domain/casework/identities/identity-requests.ts';
import type { IdentityListing } from '../../../domain/ticketing/tickets/event.ts';
import { askerIn, openRequestIndex, ownRequestIndex, settledRequestKey, ticketKeys } from '../engine/keys.ts';
import { readItem, type Item } from '../engine/read-item.ts';
import { count } from './scalars.ts';

/** An entry of the list of open requests: its sort key says it all. */
export const openRequestEntry = z.object({
  number: z.string(),
  asked: count,
  dueBy: instant,
  askedAt: instant.exactOptional(),
}) satisfies z.ZodType<OpenRequest>;

/** An entry of the list of those that an officer made. */
export const ownRequestEntry = z.object({
  number: z.string(),
  asked: count,
  askedAt: instant,
}) satisfies z.ZodType<OwnRequest>;

const requestMade = z.object({
  asker: z.string(),
  institution: z.string().exactOptional(),
}) satisfies z.ZodType<RequestMade>;

/** Who made a request, as its keys say it, and for which institution. Throws `CorruptItem`. */
export const readRequestMade = (item: Item): RequestMade =>
  readItem(requestMade, { ...item, asker: askerIn(String(item['GSI2PK'])) });

/**
 * What lists a request: with those of whoever made it for good, with the open ones while it is open, and then with those settled by the
 * month in which it was asked. What is known of the request stands in the ticket's events.
 */
export const newIdentityRequestItem = (
  number: string,
  { asked, asker, askedAt, institution, dueBy }: IdentityListing,
): Item => ({
  ...ticketKeys.identityRequest(number, asked),
  ...(dueBy === undefined
    ? settledRequestKey(number, asked, askedAt)
    : openRequestIndex.key(number, asked, dueBy, askedAt)),
  ...ownRequestIndex.key(asker, number, asked, askedAt),
  entity: 'identity-request',
  v: 1,
  ...(institution !== undefined && { institution }),
});
