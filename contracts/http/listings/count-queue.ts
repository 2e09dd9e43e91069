import * as z from 'zod';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { queueStatuses } from '../../../domain/foundation/vocabulary/queue-filters.ts';
import { registryId } from '../requests/registry-id.ts';
import type { Route } from '../route.ts';

/** How many there are. */
export const figure = z.int().nonnegative();
/** How many there are by name. */
export const figuresBy = <const Names extends readonly string[]>(names: Names) =>
  z.partialRecord(z.enum(names), figure);

const queueCounts = z
  .object({
    open: figure.meta({ description: 'All that wait.' }),
    urgent: figure,
    overdue: figure.meta({ description: 'As their clocks told: some minutes at most after they became so.' }),
    unacknowledged: figure,
    unassigned: figure.exactOptional().meta({
      description:
        'Of what is held here alone, as all after it. Absent for who sees the status of tickets alone.',
    }),
    statuses: figuresBy(queueStatuses)
      .exactOptional()
      .meta({ description: 'Those that are none are left out. in-progress: the acknowledged among them.' }),
    kinds: figuresBy(kinds).exactOptional(),
    categories: z.record(z.string(), figure).exactOptional().meta({ description: 'By ids.' }),
  })
  .meta({ id: 'QueueCounts' });

/** How many tickets each filter of a queue finds, for this officer. */
export const countedQueue = z
  .object({
    here: queueCounts.meta({
      description: 'What the institution holds itself, or works on as a unit: a filter with `here`.',
    }),
    below: queueCounts.exactOptional().meta({
      description: 'What is held under it. A filter without `here` finds both.',
    }),
    atLeast: z.literal(true).exactOptional().meta({
      description: 'More are about people than are looked at: there may be more of everything.',
    }),
  })
  .meta({ id: 'CountedQueue' });

export const countQueueRoute = {
  method: 'GET',
  path: '/v1/officer/queues/{institution}/counts',
  name: 'count-queue',
  family: 'officer-queues',
  for: 'queues:read',
  deprecated: true, // pages of a release before ask for it; others with the queue itself
  summary: { sw: 'Idadi kwa kila kichujio', en: 'How many tickets each filter of a queue finds' },
  params: z.object({ institution: registryId('the institution', 'dawasa') }),
  query: z.strictObject({}),
  replies: { 200: { description: 'What this officer may see, and no more.', body: countedQueue } },
  problems: [],
  conditional: true,
} as const satisfies Route;
