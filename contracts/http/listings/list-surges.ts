import * as z from 'zod';
import { instantReply, namedInstitution, namedPlace, textReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';

const several = z.int().positive();

const listedSurge = z
  .object({
    category: z.object({ id: z.string(), name: textReply }),
    place: namedPlace.exactOptional().meta({
      description:
        'The council that the tickets name; the region, where they name no council. Absent: they name neither.',
    }),
    office: namedInstitution.meta({
      description: 'Whose matter it is: the lowest office under which more than half of its tickets went.',
    }),
    since: instantReply.meta({ description: 'When its first hour began.' }),
    until: instantReply.meta({ description: 'When it is over, or was, unless it goes on.' }),
    isOver: z.boolean(),
    seen: several.meta({ description: 'How many tickets came within those hours, when it was found.' }),
    usual: z.number().meta({ description: 'How many those hours of the week usually bring, to a tenth.' }),
    upTo: z.int().nonnegative().meta({ description: 'How many would still have been usual.' }),
    hours: several.meta({ description: 'Within how many hours they came.' }),
    weeks: z.int().nonnegative().meta({
      description: 'How many earlier weeks were known. Under four, what is usual is in part assumed.',
    }),
    explained: z.string().meta({ description: 'All of that as sentences, in the language of the request.' }),
  })
  .meta({ id: 'ListedSurge' });

export const listSurgesRoute = {
  method: 'GET',
  path: '/v1/officer/surges',
  name: 'list-surges',
  family: 'officer-queues',
  for: 'queues:read',
  summary: {
    sw: 'Mawimbi ya malalamiko ya sasa na ya siku saba zilizopita',
    en: 'Surges of tickets that go on, and of the last seven days',
  },
  replies: {
    200: {
      description:
        'Those whose office this officer may see figures of; of a sensitive category, figures of its ministry. What lasts longest comes first.',
      body: z.object({ surges: z.array(listedSurge) }).meta({ id: 'Surges' }),
    },
  },
  problems: [],
  conditional: true,
} as const satisfies Route;
