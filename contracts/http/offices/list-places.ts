import * as z from 'zod';
import { governedParts } from '../../../domain/institutions/registry/governed-parts.ts';
import { registryId } from '../requests/registry-id.ts';
import { textReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';

const placeInTree = z
  .object({
    id: z.string(),
    kind: z.enum(governedParts),
    name: textReply,
    shortName: textReply,
    served: z.boolean().meta({ description: 'Whether its own offices take tickets here.' }),
    address: z
      .string()
      .exactOptional()
      .meta({ description: 'Not served here: where its tickets are taken instead.' }),
    get parts() {
      return z.array(placeInTree);
    },
  })
  .meta({ id: 'Place' });

export const listPlacesRoute = {
  method: 'GET',
  path: '/v1/places',
  name: 'list-places',
  family: 'find-institutions',
  for: 'everybody',
  summary: { sw: 'Orodha ya mikoa, halmashauri na kata', en: 'Regions, councils and wards' },
  query: z.strictObject({
    under: registryId('the region or council whose parts alone are listed', 'mkoa-dar').exactOptional(),
  }),
  keepSeconds: 60,
  replies: {
    200: {
      description: 'Each place with those that lie in it, by name; those that are not served come last.',
      body: z.object({ places: z.array(placeInTree) }).meta({ id: 'PlaceList' }),
    },
  },
  problems: ['unknown-place'],
} as const satisfies Route;
