import * as z from 'zod';
import { channels, kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { dueDays, queueStatuses } from '../../../domain/foundation/vocabulary/queue-filters.ts';
import { registryId } from '../requests/registry-id.ts';
import type { Route } from '../route.ts';
import { figure, figuresBy } from './count-queue.ts';
import { queueFilters } from './queue-filters.ts';

/** How many of an office's own entries the chosen filters find, and each other value beside them. */
export const narrowedCounts = z
  .object({
    found: figure.meta({ description: 'All that the chosen filters find.' }),
    atLeast: z.literal(true).exactOptional().meta({
      description: 'More waits than filters look through, some 10,000: there may be more of everything.',
    }),
    overdue: figure,
    urgent: figure,
    unacknowledged: figure,
    statuses: figuresBy(queueStatuses).meta({ description: 'Those that are none are left out.' }),
    kinds: figuresBy(kinds),
    due: figuresBy(dueDays).meta({ description: 'today; soon: on the next day on which offices work.' }),
    unassigned: figure.exactOptional().meta({
      description: 'Absent for who sees the status of tickets alone, as all after it.',
    }),
    news: figure.exactOptional(),
    channels: figuresBy(channels).exactOptional(),
    categories: z.record(z.string(), figure).exactOptional().meta({ description: 'By ids.' }),
    wards: z
      .record(z.string(), figure)
      .exactOptional()
      .meta({ description: 'By codes of 20 bits: FNV-1a of the id modulo 1,048,575, and one more.' }),
    officers: z
      .array(z.object({ id: z.string(), name: z.string(), count: figure }))
      .exactOptional()
      .meta({ description: 'Those who work there and have some.' }),
  })
  .meta({
    id: 'NarrowedCounts',
    description:
      'Each value with what is chosen in the other filters, and not with what is chosen in its own.',
  });

export const narrowQueueRoute = {
  method: 'GET',
  path: '/v1/officer/queues/{institution}/narrowed',
  name: 'narrow-queue',
  family: 'officer-queues',
  for: 'queues:read',
  summary: {
    sw: 'Idadi ya kila kichujio pamoja na vilivyochaguliwa',
    en: 'How many of what is held here each filter finds, with those that are chosen',
  },
  params: z.object({ institution: registryId('the institution', 'dawasa') }),
  query: z.strictObject(queueFilters),
  replies: { 200: { description: 'What this officer may see, and no more.', body: narrowedCounts } },
  problems: [],
  conditional: true,
} as const satisfies Route;
