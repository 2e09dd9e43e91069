import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import type { Calendar, Celebration, ChangedAlone } from '../../../domain/foundation/time/calendar.ts';
import { registryKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { count, firstVersion, text } from './scalars.ts';

const calendar = z.looseObject({
  v: firstVersion,
  version: count,
  timeZone: z.string(),
  weekdays: z.array(z.int().min(1).max(7)),
  opens: z.string(),
  closes: z.string(),
  holidays: z.array(z.string()),
  celebrations: z
    .record(
      z.string(),
      z.looseObject({ name: text, expected: z.literal(true).exactOptional() } satisfies Record<
        keyof Celebration,
        z.ZodType
      >),
    )
    .exactOptional(),
  changedAlone: z
    .array(
      z.looseObject({
        at: instant,
        added: z.array(z.string()),
        removed: z.array(z.string()),
      } satisfies Record<keyof ChangedAlone, z.ZodType>),
    )
    .exactOptional(),
} satisfies Record<keyof Calendar, z.ZodType>);

export const calendarItem = z.object({ calendar }) satisfies z.ZodType<{ calendar: Calendar }>;

/** A calendar under its version, as history, and as the one in force. */
export const newCalendarItems = (calendar: Calendar): readonly Item[] =>
  [registryKeys.calendar(calendar.version), registryKeys.currentCalendar].map((key) => ({
    ...key,
    entity: 'calendar',
    v: 1,
    calendar,
  }));
