import * as z from 'zod';
import { institutionKinds } from '../../../domain/institutions/registry/institution.ts';
import { whereabouts } from '../../../domain/foundation/vocabulary/whereabouts.ts';
import { registryId } from '../requests/registry-id.ts';
import { namedInstitution } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { textSchema } from '../requests/text.ts';

const query = z.strictObject({
  category: registryId('the category of what it is about', 'maji'),
  region: registryId('a region', 'mkoa-dar').exactOptional(),
  council: registryId('a council', 'kinondoni-mc').exactOptional(),
  ward: registryId('a ward, which tells council and region too', 'kata-mwananyamala').exactOptional(),
  whereabouts: z.enum(whereabouts).exactOptional(),
  text: textSchema({
    atMost: 200,
    lines: false,
    description: 'A few words that name an office or say what the matter is. Never what identifies anybody.',
    example: 'hospitali ya Mwananyamala',
  }).exactOptional(),
});

const suggestedInstitution = namedInstitution
  .extend({
    kind: z.enum(institutionKinds),
    reason: z.string().meta({
      description: "Why this one, in the caller's language.",
      examples: ['DAWASA husambaza maji na kuondoa majitaka Dar es Salaam.'],
    }),
  })
  .meta({ id: 'SuggestedInstitution' });

export const suggestInstitutionsRoute = {
  method: 'GET',
  path: '/v1/institutions/suggestions',
  name: 'suggest-institutions',
  family: 'find-institutions',
  for: 'everybody',
  deprecated: true,
  summary: { sw: 'Pendekeza taasisi inayohusika', en: 'Suggest the institution that it is for' },
  query,
  conditional: true,
  replies: {
    200: {
      description: 'The institutions that a matter may be for, the best first, five at most.',
      body: z
        .object({
          institutions: z.array(suggestedInstitution),
          elsewhere: namedInstitution
            .extend({ address: z.string().meta({ description: 'Where it takes tickets.' }) })
            .exactOptional()
            .meta({
              description:
                'The place, or an office that the text names, takes tickets through a system of its own.',
            }),
        })
        .meta({ id: 'InstitutionSuggestions' }),
    },
  },
  problems: ['unknown-category', 'unknown-place', 'place-contradicts-itself'],
} as const satisfies Route;
