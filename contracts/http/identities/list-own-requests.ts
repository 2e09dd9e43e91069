import * as z from 'zod';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import { instantReply, worded } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { requestReply } from './identity-request.ts';
import { requestsCursor } from './list-requests.ts';

export const listOwnIdentityRequestsRoute = {
  method: 'GET',
  path: '/v1/officer/identity-requests/own',
  name: 'list-own-identity-requests',
  family: 'identity-requests',
  for: 'identities:request',
  summary: { sw: 'Maombi yako ya utambulisho', en: 'Your own requests for identities' },
  query: z.strictObject({ cursor: requestsCursor }),
  replies: {
    200: {
      description: 'Those that the officer made on tickets that they still see, the newest first.',
      body: z
        .object({
          requests: z.array(
            requestReply
              .extend({
                kind: worded(kinds),
                settledAt: instantReply
                  .exactOptional()
                  .meta({ description: 'When it was decided on, or lapsed.' }),
                viewUntil: instantReply
                  .exactOptional()
                  .meta({ description: 'Granted: the last second in which the identity is shown.' }),
                reason: z
                  .string()
                  .exactOptional()
                  .meta({ description: 'Refused: why. Told to who still sees the whole ticket.' }),
              })
              .meta({ id: 'OwnIdentityRequest' }),
          ),
          next: z.string().exactOptional(),
        })
        .meta({ id: 'OwnIdentityRequestPage' }),
    },
  },
  problems: [],
  conditional: true,
} as const satisfies Route;
