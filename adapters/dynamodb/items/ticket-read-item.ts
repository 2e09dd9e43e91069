import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import type { Entry, ChainLink } from '../../../domain/audit/chain.ts';
import { openedThings, type NewRead, type TicketRead } from '../../../domain/audit/read-log.ts';
import { officerRoles } from '../../../domain/institutions/registry/officer.ts';
import type { Written } from '../../../domain/ticketing/tickets/written.ts';
import { counterExpiry, readDayKey, readHourIndex, readKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { count, firstVersion } from './scalars.ts';

/** A read as it is stored. Attributes of a later release are kept. */
export const ticketReadItem = z.looseObject({
  v: firstVersion,
  number: z.string(),
  count,
  at: instant,
  by: z.looseObject({ officer: z.string(), institution: z.string(), role: z.enum(officerRoles) }),
  opened: z.enum(openedThings),
  version: count.exactOptional(),
  holder: z.string().exactOptional(),
  attachment: z.string().exactOptional(),
  commitment: z.string().exactOptional(),
} satisfies Record<keyof TicketRead, z.ZodType>) satisfies z.ZodType<TicketRead>;

/** What is stored of a read beside keys and link: what its hash is made of. */
export const readEntry = (read: TicketRead): Entry => ({ entity: 'read', ...read });

/** The item of a read, written once and never changed. */
export const newReadItem = (read: TicketRead, link: ChainLink): Item => ({
  ...readKeys.read(read.number, read.count),
  ...readHourIndex.key(read.number, read.count, read.at),
  ...readDayKey(read),
  ...readEntry(read),
  ...link,
});

/** Marks a request as recorded; a repetition comes within minutes or never. */
export const newRequestItem = ({ number, request, at }: NewRead, place: number): Item => ({
  ...readKeys.request(number, request),
  entity: 'read-request',
  v: 1,
  count: place,
  ttl: counterExpiry(at),
});

/** Why it was opened, in an item of its own: it may contain anything. The read has the commitment. */
export const newReasonItem = (number: string, place: number, { salt, parts }: Written): Item => ({
  ...readKeys.reason(number, place),
  entity: 'reason',
  v: 1,
  count: place,
  salt,
  parts,
});

export const reasonItem = z.looseObject({
  v: firstVersion,
  count,
  parts: z.looseObject({ reason: z.string() }),
});
