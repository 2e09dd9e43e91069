import * as z from 'zod';
import type { Instant } from '../../domain/deadlines/instant.ts';
import type { EventFacts } from '../../domain/tickets/facts.ts';
import { findings, ratings, settingAsideReasons } from '../../domain/tickets/findings.ts';
import { deskWays, kinds, opennesses } from '../../domain/tickets/kinds.ts';

/**
 * What an event says besides who, when and where. `moment` is how whoever reads it is told of an instant.
 * `satisfies` holds the schema to the facts there are: a new one must be written here too.
 */
export const factsShape = <Moment extends z.ZodType<Instant>>(moment: Moment) =>
  ({
    finding: z.enum(findings).exactOptional(),
    final: z.literal(true).exactOptional(),
    promisedBy: moment.exactOptional(),
    because: z.enum(settingAsideReasons).exactOptional(),
    dueBy: moment.exactOptional(),
    remedied: z.boolean().exactOptional(),
    rating: z.literal(ratings).exactOptional(),
    pressure: z.boolean().exactOptional(),
    ticket: z.string().exactOptional(),
    kindBefore: z.enum(kinds).exactOptional(),
    categoryBefore: z.string().exactOptional(),
    opennessBefore: z.enum(opennesses).exactOptional(),
    fewerRights: z.boolean().exactOptional(),
    officer: z.string().exactOptional(),
    institution: z.string().exactOptional(),
    way: z.enum(deskWays).exactOptional(),
    receivedAt: moment.exactOptional(),
    lifeAtRisk: z.literal(true).exactOptional(),
    asked: z.int().positive().exactOptional(),
    viewUntil: moment.exactOptional(),
    calendar: z.int().positive().exactOptional(),
    acknowledgeByBefore: moment.exactOptional(),
    acknowledgeBy: moment.exactOptional(),
  }) satisfies Record<keyof EventFacts, z.ZodType>;
