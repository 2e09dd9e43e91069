import * as z from 'zod';
import { fileRefusals } from '../../domain/attachments/attachment.ts';
import { formatNames } from '../../domain/attachments/formats.ts';
import { durationUnits } from '../../domain/time/duration.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { EventFacts, FileFacts } from '../../domain/tickets/facts.ts';
import { findings, ratings, settingAsideReasons } from '../../domain/vocabulary/findings.ts';
import { deskWays, kinds, opennesses } from '../../domain/vocabulary/kinds.ts';

const committedFile = { size: z.int().nonnegative(), commitment: z.string() };

const file = z.looseObject({
  place: z.int().positive(),
  upload: z.string(),
  sent: z.looseObject(committedFile).exactOptional(),
  kept: z.looseObject({ ...committedFile, format: z.enum(formatNames) }).exactOptional(),
  because: z.enum(fileRefusals).exactOptional(),
} satisfies Record<keyof FileFacts, z.ZodType>);

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
    extension: z.looseObject({ amount: z.number(), unit: z.enum(durationUnits) }).exactOptional(),
    remedied: z.boolean().exactOptional(),
    rating: z.literal(ratings).exactOptional(),
    pressure: z.boolean().exactOptional(),
    ticket: z.string().exactOptional(),
    kindBefore: z.enum(kinds).exactOptional(),
    categoryBefore: z.string().exactOptional(),
    opennessBefore: z.enum(opennesses).exactOptional(),
    fewerRights: z.boolean().exactOptional(),
    becameUrgent: z.literal(true).exactOptional(),
    officer: z.string().exactOptional(),
    institution: z.string().exactOptional(),
    couldMeanHead: z.literal(true).exactOptional(),
    way: z.enum(deskWays).exactOptional(),
    receivedAt: moment.exactOptional(),
    lifeAtRisk: z.literal(true).exactOptional(),
    asked: z.int().positive().exactOptional(),
    viewUntil: moment.exactOptional(),
    calendar: z.int().positive().exactOptional(),
    acknowledgeByBefore: moment.exactOptional(),
    acknowledgeBy: moment.exactOptional(),
    file: file.exactOptional(),
  }) satisfies Record<keyof EventFacts, z.ZodType>;
