import * as z from 'zod';
import { directionListings } from '../../../domain/casework/queues/queue-entry.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { pageCursor } from './list-queues.ts';
import { registryId } from '../requests/registry-id.ts';
import { worded } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { directionReply } from '../replies/shown-direction.ts';

const listedDirection = z
  .object({ number: z.string(), kind: worded(kinds), urgent: z.boolean(), ...directionReply })
  .meta({ id: 'ListedDirection' });

export const listDirectionsRoute = {
  method: 'GET',
  path: '/v1/officer/directions',
  name: 'list-directions',
  family: 'officer-queues',
  for: 'queues:read',
  summary: {
    sw: 'Maelekezo uliyotoa na mliyopewa',
    en: 'Directions that you gave, and that your office got',
  },
  query: z.strictObject({
    list: z.enum(['given', 'received']).meta({
      description: 'given: those of the officer who asks. received: those that went to an office of theirs.',
    }),
    institution: registryId('the office that they went to', 'dawasa').exactOptional().meta({
      description:
        'Of those received; one where the officer works or that they head. Absent: where they work.',
    }),
    state: z.enum(directionListings).default('open').meta({
      description:
        'open: to be done, by their dates, what is overdue first. ended: done or overtaken, the newest first.',
    }),
    cursor: pageCursor,
  }),
  replies: {
    200: {
      description: 'Those on tickets that this officer may see. A page is full or the last.',
      body: z
        .object({ directions: z.array(listedDirection), next: z.string().exactOptional() })
        .meta({ id: 'DirectionPage' }),
    },
  },
  problems: [],
  conditional: true,
} as const satisfies Route;
