import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import { ticketEventSchema } from '../../../contracts/events/ticket-event.ts';
import { stocks } from '../../../domain/analytics/measures/figures.ts';
import {
  stageEnds,
  type BufferedTicket,
  type MeasuredTicket,
} from '../../../domain/analytics/measures/measured-ticket.ts';
import { ticketSteps } from '../../../domain/foundation/vocabulary/ticket-steps.ts';
import { findings, ratings, settingAsideReasons } from '../../../domain/foundation/vocabulary/findings.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { measureKeys } from '../engine/keys.ts';
import { readItem, type Item } from '../engine/read-item.ts';
import { knownDirections } from './known-directions.ts';
import { packJson, unpackJson } from './packed-json.ts';
import { count, firstVersion } from './scalars.ts';

const yes = z.literal(true).exactOptional();

const answer = z.looseObject({
  at: instant,
  finding: z.enum([...findings, 'set-aside']),
  because: z.enum(settingAsideReasons).exactOptional(),
  windowEndsAt: instant.exactOptional(),
  promised: yes,
  remedied: z.boolean().exactOptional(),
  settled: z.enum(['accepted', 'lapsed', 'final', 'appealed']).exactOptional(),
  rating: z.literal(ratings).exactOptional(),
  rejectedAtOnce: yes,
  decided: z.enum(['overturned', 'dismissed']).exactOptional(),
});

const stage = z.looseObject({
  holder: z.string(),
  arrivedAt: instant,
  acknowledgeBy: instant.exactOptional(),
  acknowledgedAt: instant.exactOptional(),
  acknowledgementMissed: yes,
  respondBy: instant.exactOptional(),
  firstRespondBy: instant.exactOptional(),
  responseMissed: yes,
  ended: z
    .looseObject({
      how: z.enum(stageEnds),
      at: instant,
      clockAt: instant,
      workingDays: count,
      onLastDay: z.boolean().exactOptional(),
    })
    .exactOptional(),
  reclassified: z.array(z.boolean()).exactOptional(),
  answer: answer.exactOptional(),
});

const measuredTicket = z.looseObject({
  v: firstVersion,
  version: z.int().positive(),
  at: instant,
  subject: z.looseObject({ kind: z.enum(kinds), kept: z.boolean() }),
  class: z.looseObject({ category: z.string(), region: z.string().exactOptional() }).exactOptional(),
  catchAll: yes,
  sentAt: instant,
  standing: z.looseObject({
    institution: z.string(),
    stocks: z.array(z.enum(stocks)),
    step: z.enum(ticketSteps).exactOptional(),
  }),
  stages: z.array(stage),
  wait: z.looseObject({
    sentTo: z.string(),
    ended: z.looseObject({ how: z.enum(['heard', 'gone']), days: count }).exactOptional(),
  }),
  directions: knownDirections.exactOptional(),
  direction: z.int().positive().exactOptional(),
  messageAt: instant.exactOptional(),
}) satisfies z.ZodType<MeasuredTicket>;

const heardTicket = z.looseObject({
  measured: measuredTicket.exactOptional(),
  early: z.array(ticketEventSchema),
}) satisfies z.ZodType<BufferedTicket>;

const packedTicket = z.looseObject({ v: firstVersion, revision: count, packed: z.instanceof(Uint8Array) });

/** What is stored of a ticket, and which write of it that was: every write is conditional on it. */
export type StoredProjection = BufferedTicket & { readonly revision: number };

/** Throws CorruptItem. */
export function readMeasuredTicketItem(item: Item): StoredProjection {
  const { revision, packed } = readItem(packedTicket, item);
  return { ...readItem(heardTicket, { entity: item['entity'], ...unpackJson(packed) }), revision };
}

/** Packed, it is half a KB, and costs two write units in a transaction however many stages the ticket has. */
export const newMeasuredTicketItem = (
  number: string,
  { measured, early }: BufferedTicket,
  revision: number,
): Item => ({
  ...measureKeys.ticket(number),
  entity: 'measured-ticket',
  v: 1,
  revision,
  packed: packJson({ ...(measured !== undefined && { measured }), early }),
});
