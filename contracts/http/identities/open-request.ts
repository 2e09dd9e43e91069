import * as z from 'zod';
import type { Route } from '../route.ts';
import { listedRequest, requestParams } from './identity-request.ts';

export const openIdentityRequestRoute = {
  method: 'GET',
  path: '/v1/officer/identity-requests/{id}',
  name: 'open-identity-request',
  family: 'identity-requests',
  for: 'identities:decide',
  summary: { sw: 'Soma ombi la utambulisho', en: 'Read a request for an identity' },
  params: requestParams,
  replies: {
    200: {
      description: 'The request with its motivation. Opening it is a read, and recorded before it is shown.',
      body: listedRequest
        .extend({
          asker: z.object({ id: z.string(), name: z.string().exactOptional() }),
          motivation: z.string(),
        })
        .meta({ id: 'OpenedIdentityRequest' }),
    },
  },
  problems: ['no-such-request'],
} as const satisfies Route;
