import * as z from 'zod';
import { channels, kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { dueDays, type FilterName } from '../../../domain/foundation/vocabulary/queue-filters.ts';
import { statusNames } from '../../../domain/foundation/vocabulary/statuses.ts';
import { localDateAsked } from '../requests/local-date.ts';
import { registryId } from '../requests/registry-id.ts';

/** Parameter that is either asked for or not. */
export const asked = (description: string) =>
  z
    .literal('true')
    .transform(() => true as const)
    .exactOptional()
    .meta({ description });

/** Parameters by which a queue is filtered. */
export const queueFilters = {
  status: z
    .enum(statusNames)
    .exactOptional()
    .meta({ description: 'What is acknowledged and what is in progress are found together.' }),
  kind: z.enum(kinds).exactOptional().meta({ description: 'Its kind, of what is held here.' }),
  assignee: registryId('the officer it is assigned to', 'rehema-msuya').exactOptional(),
  here: asked('What the institution holds itself, or works on as a unit: not what lies below it.'),
  urgent: asked('What is urgent.'),
  overdue: asked('What is late, as its clock told: that is some minutes at most after it became so.'),
  unassigned: asked('What nobody has been given, of what is held here.'),
  unacknowledged: asked('What nobody has acknowledged.'),
  category: registryId('a category', 'maji')
    .exactOptional()
    .meta({ description: 'What it is about, of what is held here.' }),
  ward: registryId('a ward', 'mbezi')
    .exactOptional()
    .meta({ description: 'Where it happened, of what is held here.' }),
  channel: z
    .enum(channels)
    .exactOptional()
    .meta({ description: 'By which way it came, of what is held here.' }),
  news: asked('Its citizen wrote since anybody acted who works on it, of what is held here.'),
  due: z.enum(dueDays).exactOptional().meta({
    description: 'Due today, or on the next day on which offices work, of what is held here and not late.',
  }),
  from: localDateAsked('Due on this day or later, of what is held here'),
} satisfies Record<FilterName, z.ZodType>;
