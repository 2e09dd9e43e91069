import * as z from 'zod';
import { languages } from '../../domain/vocabulary/language.ts';
import { actNames, actors } from '../../domain/vocabulary/acts.ts';
import type { About, TicketEvent } from '../../domain/tickets/event.ts';
import { kinds } from '../../domain/vocabulary/kinds.ts';
import { statusNames } from '../../domain/vocabulary/statuses.ts';
import { clockSteps, repeatedSteps } from '../../domain/tickets/ticket.ts';
import { factsShape } from './event-facts.ts';
import { instant } from './instant.ts';

const standing = z.looseObject({
  status: z.enum(statusNames),
  holder: z.string(),
  kind: z.enum(kinds),
  respondBy: instant.exactOptional(),
  acknowledgeBy: instant.exactOptional(),
  windowEndsAt: instant.exactOptional(),
  assignee: z.string().exactOptional(),
  unit: z.string().exactOptional(),
  tookIn: z.literal(true).exactOptional(),
  cycle: z.int().positive(),
  arming: z.int().nonnegative(),
  nextWakeAt: instant.exactOptional(),
  pausedAt: instant.exactOptional(),
  resumeAt: instant.exactOptional(),
});

/** From whom a ticket is kept, as lines of queues and notices copy it from events. */
export const aboutSchema = z.looseObject({
  officer: z.string().exactOptional(),
  headOf: z.string().exactOptional(),
  unboundName: z.literal(true).exactOptional(),
  clearedHeads: z.array(z.string()).readonly().exactOptional(),
  sentTo: z.string().exactOptional(),
  start: z.string().exactOptional(),
  filedAt: instant.exactOptional(),
} satisfies Record<keyof About, z.ZodType>);

/**
 * The one message on the topic `ticket-events`: a ticket's event, as it is stored.
 * Loose: an attribute of a later release is kept and passed on. `v` rises only when the meaning of an
 * attribute changes; a reader of the new `v` accepts the old ones too, and a reader that does not know
 * a `v` refuses it, so that the message waits instead of being misread.
 */
export const ticketEventSchema = z.looseObject({
  v: z.literal(1),
  type: z.enum(actNames),
  number: z.string().regex(/^\d{12}$/),
  version: z.int().positive(),
  at: instant,
  by: z.looseObject({
    actor: z.enum(actors),
    officer: z.string().exactOptional(),
    institution: z.string().exactOptional(),
  }),
  before: standing.exactOptional(),
  after: standing,
  step: z.enum([...clockSteps, ...repeatedSteps]).exactOptional(),
  count: z.int().positive().exactOptional(),
  request: z.string().exactOptional(),
  commitment: z.string().exactOptional(),
  facts: z.looseObject(factsShape(instant)).exactOptional(),
  telling: z.looseObject({
    language: z.enum(languages),
    canBeTold: z.boolean(),
    safeToContact: z.boolean(),
    sensitive: z.boolean(),
    urgent: z.boolean(),
    secretGeneration: z.int().nonnegative().exactOptional(),
    secretKey: z.string().exactOptional(),
    policyVersion: z.int().positive().exactOptional(),
    about: aboutSchema.exactOptional(),
  }),
}) satisfies z.ZodType<TicketEvent>;

/** What is known of it, beside the attributes that a later release may have added. */
export type TicketEventMessage = z.output<typeof ticketEventSchema>;

/** A message is not what its contract says: trying it again cannot help. Its text names no content. */
export class UnreadableMessage extends Error {
  override readonly name = 'UnreadableMessage';
}
