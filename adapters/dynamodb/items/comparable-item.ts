import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import type { ComparableTicket, TakenOut } from '../../../domain/ticketing/tickets/comparable-tickets.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { whereabouts } from '../../../domain/foundation/vocabulary/whereabouts.ts';
import { allTells, type Said, type Tells } from '../../../domain/foundation/vocabulary/said.ts';
import { omit } from '../../../domain/foundation/vocabulary/omit.ts';
import { comparableExpiry, comparableKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { firstVersion } from './scalars.ts';

/** Tokens by what they tell, in one text: the item is as short as it can be. */
const tokens = z
  .string()
  .default('')
  .transform((text) => text.split(' ').filter((token) => token !== ''));

const said = z
  .object({ name: tokens, matter: tokens, word: tokens, subject: tokens } satisfies Record<Tells, z.ZodType>)
  .transform(
    (byTells): Said => new Map(allTells.flatMap((tells) => byTells[tells].map((token) => [token, tells]))),
  );

/** What is kept of an open ticket to compare others with. It holds keyed hashes, and no word. */
export const comparableItem = z
  .object({
    v: firstVersion,
    number: z.string(),
    office: z.string(),
    category: z.string(),
    place: z
      .object({
        region: z.string().exactOptional(),
        council: z.string().exactOptional(),
        ward: z.string().exactOptional(),
        whereabouts: z.enum(whereabouts).exactOptional(),
      })
      .exactOptional(),
    sentAt: instant,
    said,
    kind: z.enum(kinds),
    version: z.int().positive(),
    key: z.string(),
    sameAs: z.string().exactOptional(),
    namesSomebody: z.literal(true).exactOptional(),
  } satisfies Record<keyof ComparableTicket | 'v', z.ZodType>)
  .transform((item): ComparableTicket => omit(item, 'v'));

/** The item of a ticket that others are compared with. DynamoDB removes it later by its `ttl`. */
export function newComparableItem({ said, ...ticket }: ComparableTicket): Item {
  const byTells = Map.groupBy(said, ([, tells]) => tells);
  return {
    ...comparableKeys.of(ticket),
    ...{ entity: 'comparable', v: 1, ...ticket },
    said: Object.fromEntries(
      [...byTells].map(([tells, entries]) => [tells, entries.map(([token]) => token).join(' ')]),
    ),
    ttl: comparableExpiry(ticket.sentAt),
  };
}

/** In the place of one that was taken out: nothing but the version with which it was, so that no older one comes back. */
export const newTakenOutItem = (takenOut: TakenOut): Item => ({
  ...comparableKeys.of(takenOut),
  ...{ entity: 'taken-out', v: 1, version: takenOut.version, ttl: comparableExpiry(takenOut.sentAt) },
});

/** Whether an item is one of a ticket that was taken out. */
export const isTakenOut = (item: Item): boolean => item['entity'] === 'taken-out';
