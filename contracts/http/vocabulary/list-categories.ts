import * as z from 'zod';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { emergencyNumber, namedInstitution, textReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';

const listedCategory = z
  .object({
    id: z.string(),
    name: textReply,
    group: z
      .object({ id: z.string(), name: textReply })
      .exactOptional()
      .meta({ description: 'The heading under which it is listed; without it, after all others.' }),
    kinds: z.array(z.enum(kinds)),
    onlyReceiver: namedInstitution
      .exactOptional()
      .meta({ description: 'The one institution that receives it, whatever was chosen.' }),
    defaultOpenness: z.enum(['anonymous', 'confidential']),
    sensitive: z.boolean(),
    urgent: z.boolean(),
    catchAll: z.literal(true).exactOptional().meta({ description: 'For what fits none of the others.' }),
    tellsOfOthers: z.boolean().meta({
      description:
        'Whether whoever is about to send may be told of similar tickets (`POST /v1/tickets/comparison`). Where not, there is no need to ask.',
    }),
    emergencyNumbers: z.array(emergencyNumber),
  })
  .meta({ id: 'Category' });

export const listCategoriesRoute = {
  method: 'GET',
  path: '/v1/categories',
  name: 'list-categories',
  for: 'everybody',
  summary: { sw: 'Orodha ya aina za jambo', en: 'What a ticket can be about' },
  keepSeconds: 60,
  replies: {
    200: {
      description: 'All categories with the numbers to call in an emergency.',
      body: z.object({ categories: z.array(listedCategory) }).meta({ id: 'CategoryList' }),
    },
  },
  problems: [],
} as const satisfies Route;
