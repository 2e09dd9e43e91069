import * as z from 'zod';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { searchStates } from '../../../domain/foundation/vocabulary/search-states.ts';
import { pageCursor } from './list-queues.ts';
import { queueLine } from './queue-line.ts';
import { localDateAsked } from '../requests/local-date.ts';
import { registryId } from '../requests/registry-id.ts';
import { textSchema } from '../requests/text.ts';
import type { Route } from '../route.ts';

const body = z
  .strictObject({
    text: textSchema({
      description:
        'A number in any grouping, or words in Swahili or English. Absent: what narrows the search finds alone.',
      example: 'pampu azimio',
      atMost: 200,
      lines: false,
    }).exactOptional(),
    institution: registryId('the office that is searched, with all under it', 'dawasa')
      .exactOptional()
      .meta({ description: 'Absent: where the officer works. A number is found wherever its ticket lies.' }),
    state: z.enum(searchStates).exactOptional(),
    kind: z.enum(kinds).exactOptional(),
    category: registryId('a category', 'maji').exactOptional(),
    place: registryId('a region, a council or a ward', 'temeke-mc').exactOptional(),
    from: localDateAsked('The first day on which it was sent'),
    until: localDateAsked('The last day on which it was sent'),
    incident: z.literal(true).exactOptional().meta({
      description: 'Only main tickets of incidents: others joined them, and they wait for an answer.',
    }),
    cursor: pageCursor,
  })
  .meta({ id: 'TicketSearch' });

const marked = z.array(
  z.object({
    text: z.string(),
    hit: z.literal(true).exactOptional().meta({ description: 'It is what was searched for.' }),
  }),
);

export const searchTicketsRoute = {
  method: 'POST',
  path: '/v1/officer/searches',
  name: 'search-tickets',
  family: 'officer-queues',
  for: 'queues:read',
  summary: { sw: 'Tafuta lalamiko au maoni', en: 'Find tickets by number or by words' },
  body,
  replies: {
    200: {
      description:
        'The tickets that this officer may see, the newest of a page first. Words are a body, so that they stand in no address. A page may be short and not the last, where two hundred were looked at: then there is more to look at. Of whoever sees more than a status the subjects are on record as seen in a list.',
      body: z
        .object({
          by: z
            .enum(['number', 'wrong-number', 'end-of-number', 'words', 'filters', 'contact', 'nothing'])
            .meta({
              description:
                'As what was typed was read. contact: by a phone or an e-mail address nothing is found.',
            }),
          words: z
            .array(z.object({ written: z.string(), isCorrected: z.boolean() }))
            .meta({ description: 'What was searched for. isCorrected: also as what was meant perhaps.' }),
          isRoot: z.boolean().meta({
            description:
              'The office is the root: by words, category and place it finds what came to itself alone.',
          }),
          hits: z.array(
            queueLine
              .omit({ subject: true })
              .extend({
                subject: marked.exactOptional(),
                foundIn: z.array(z.enum(['subject', 'description', 'place', 'sender'])).meta({
                  description:
                    'Where what was searched for stands. Of the description no words are shown. sender: the name of who is known, for the officer whom the ticket is assigned to and the head of its holder.',
                }),
              })
              .meta({ id: 'SearchHit' }),
          ),
          next: z.string().exactOptional(),
        })
        .meta({ id: 'FoundTickets' }),
    },
  },
  problems: [],
} as const satisfies Route;
