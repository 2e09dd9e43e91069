import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import {
  directionEnds,
  type KnownDirections,
} from '../../../domain/ticketing/directions/known-directions.ts';

const doer = { officer: z.string().exactOptional(), institution: z.string().exactOptional() };

const knownDirection = z.looseObject({
  given: z
    .looseObject({ ...doer, at: instant, dueBy: instant, to: z.string().exactOptional() })
    .exactOptional(),
  ended: z
    .looseObject({
      ...doer,
      version: z.int().positive(),
      how: z.enum(directionEnds),
      at: instant,
      holder: z.string(),
    })
    .exactOptional(),
});

/** What is known of a ticket's directions, by the versions of the events that gave them. */
export const knownDirections = z.record(z.string(), knownDirection) satisfies z.ZodType<KnownDirections>;
