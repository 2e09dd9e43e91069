import { directionGoals } from '../../../domain/foundation/vocabulary/direction-vocabulary.ts';
import { ticketSteps } from '../../../domain/foundation/vocabulary/ticket-steps.ts';
import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import { chainLinkTo, type ChainLink, type Hash } from '../../../domain/audit/chain.ts';
import {
  directionClockSteps,
  directionEventTypes,
  institutionDirectionStates,
  type InstitutionDirection,
  type InstitutionDirectionEvent,
} from '../../../domain/casework/institution-directions/institution-direction.ts';
import { hashing } from '../../crypto/hashing.ts';
import { count, firstVersion } from './scalars.ts';

const counted = z.looseObject({ done: count, left: count });

/** A direction to an institution as it is stored. */
export const institutionDirectionItem = z.looseObject({
  v: firstVersion,
  id: z.string(),
  version: count,
  lastHash: z.string().exactOptional(),
  from: z.string(),
  as: z.enum(['oversight', 'head']),
  by: z.string(),
  to: z.string(),
  listedAt: z.array(z.string()),
  goal: z.enum(directionGoals),
  filter: z.looseObject({
    category: z.string().exactOptional(),
    step: z.enum(ticketSteps).exactOptional(),
    overdueAt: instant.exactOptional(),
  }),
  tickets: z.array(z.string()),
  state: z.enum(institutionDirectionStates),
  givenAt: instant,
  dueBy: instant,
  askedAt: instant,
  taken: z.array(z.enum(directionClockSteps).exclude(['count'])),
  counted,
} satisfies Record<keyof InstitutionDirection, z.ZodType>) satisfies z.ZodType<InstitutionDirection>;

/** An event of a direction as it is stored. */
export const institutionDirectionEventItem = z.looseObject({
  v: firstVersion,
  direction: z.string(),
  version: count,
  type: z.enum(directionEventTypes),
  at: instant,
  by: z.looseObject({ id: z.string(), institution: z.string() }).exactOptional(),
  words: z.string().exactOptional(),
  dueBy: instant.exactOptional(),
  told: z.string().exactOptional(),
  counted,
  request: z.string().exactOptional(),
} satisfies Record<
  keyof InstitutionDirectionEvent,
  z.ZodType
>) satisfies z.ZodType<InstitutionDirectionEvent>;

/** Link of an event in the chain of its direction: a chain of its own beside those of tickets, under no checkpoint. */
export const linkOfDirectionEvent = (event: InstitutionDirectionEvent, previous?: Hash): ChainLink =>
  chainLinkTo(
    previous,
    { chain: 'events', number: `direction#${event.direction}` },
    { entity: 'institution-direction-event', ...event },
    hashing,
  );
