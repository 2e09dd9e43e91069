import * as z from 'zod';
import { institutionKinds, jurisdictions } from '../../domain/registry/institution.ts';
import { refuse } from './refuse.ts';
import { registryId } from './registry-id.ts';
import { textReply } from './replies.ts';
import type { Route } from './route.ts';
import { textSchema } from './text.ts';

/** No page gives a longer one. */
const longestCursor = 2048;

const query = z
  .strictObject({
    search: textSchema({
      atMost: 100,
      lines: false,
      description: 'The beginning of a word of the name, or of several in their order, in either language.',
      example: 'wizara ya afya',
    }).exactOptional(),
    parent: registryId('the institution whose children are listed', 'afya').exactOptional(),
    cursor: z
      .string()
      .meta({ description: '`next` of the page before, with the same search or parent.' })
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

const listedInstitution = z
  .object({
    id: z.string(),
    kind: z.enum(institutionKinds),
    parent: z.string().exactOptional(),
    jurisdiction: z.enum(jurisdictions),
    name: textReply,
    shortName: textReply,
    served: z.boolean().meta({ description: 'Whether tickets can be sent to it here.' }),
    address: z
      .string()
      .exactOptional()
      .meta({ description: 'Not served here: where it takes tickets instead.' }),
  })
  .meta({ id: 'Institution' });

export const listInstitutionsRoute = {
  method: 'GET',
  path: '/v1/institutions',
  name: 'list-institutions',
  for: 'everybody',
  summary: { sw: 'Tafuta taasisi', en: 'Find institutions' },
  query,
  keepSeconds: 60,
  replies: {
    200: {
      description: 'Those found, or the children of a node; without either, the tops of all trees.',
      body: z
        .object({ institutions: z.array(listedInstitution), next: z.string().exactOptional() })
        .meta({ id: 'InstitutionPage' }),
    },
  },
  problems: ['unknown-parent'],
} as const satisfies Route;
