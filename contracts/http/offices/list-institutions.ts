import * as z from 'zod';
import { institutionKinds } from '../../../domain/institutions/registry/institution.ts';
import { namedPlace, textReply } from '../replies/replies.ts';
import { institutionReply } from './institution-reply.ts';
import { refuse } from '../problems/refuse.ts';
import { registryId } from '../requests/registry-id.ts';
import type { Route } from '../route.ts';
import { textSchema } from '../requests/text.ts';

/** No page gives a longer one. */
const longestCursor = 2048;

const query = z
  .strictObject({
    search: textSchema({
      atMost: 100,
      lines: false,
      description: 'Words of a name or their beginnings, in any order and in either language.',
      example: 'hospitali mwananyamala',
    }).exactOptional(),
    parent: registryId('the institution whose children are listed', 'afya').exactOptional(),
    kind: z.enum(institutionKinds).meta({ description: 'Only institutions of this kind.' }).exactOptional(),
    under: registryId('the institution under which all else is left out', 'mkoa-dar').exactOptional(),
    cursor: z
      .string()
      .meta({ description: '`next` of the page before, with all else the same.' })
      .transform((cursor, context) =>
        cursor.length <= longestCursor ? cursor : refuse(context, { field: 'not-a-cursor' }),
      )
      .exactOptional(),
  })
  .superRefine(({ search, parent }, context) => {
    if (search !== undefined && parent !== undefined) {
      refuse(context, { field: 'search-and-parent' }, ['parent']);
    }
  });

const foundInstitution = institutionReply
  .extend({
    region: z.object({ id: z.string(), shortName: textReply }).exactOptional().meta({
      description:
        'Of what was searched for by name: the region in which it lies, or all of which it serves. Absent: the whole country.',
    }),
  })
  .meta({ id: 'FoundInstitution' });

export const listInstitutionsRoute = {
  method: 'GET',
  path: '/v1/institutions',
  name: 'list-institutions',
  family: 'find-institutions',
  for: 'everybody',
  summary: { sw: 'Tafuta taasisi', en: 'Find institutions' },
  query,
  keepSeconds: 60,
  replies: {
    200: {
      description:
        'Those found by name, the best first; else those of a kind, under an institution or right under one, by name; without anything said, the tops of all trees.',
      body: z
        .object({
          institutions: z.array(foundInstitution),
          didYouMean: z
            .string()
            .exactOptional()
            .meta({
              description: 'What was searched for instead: nothing has a name as it was typed.',
              examples: ['tanesco'],
            }),
          unknown: z
            .object({
              place: z
                .object({
                  region: namedPlace.exactOptional(),
                  council: namedPlace.exactOptional(),
                  ward: namedPlace.exactOptional(),
                })
                .exactOptional()
                .meta({ description: 'The place that was named, where it is one alone.' }),
            })
            .exactOptional()
            .meta({
              description:
                'No office has this name. `institutions` are those that serve the place that was named, and its council; or do for the whole country what was asked for.',
            }),
          elsewhere: z.array(foundInstitution).exactOptional().meta({
            description: 'Offices of the name that lie in another region than the place that was named.',
          }),
          next: z.string().exactOptional(),
        })
        .meta({ id: 'InstitutionPage' }),
    },
  },
  problems: ['unknown-parent'],
} as const satisfies Route;
