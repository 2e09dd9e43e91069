import * as z from 'zod';
import { refuse } from '../problems/refuse.ts';
import type { Route } from '../route.ts';
import { listedRequest } from './identity-request.ts';

/** No page gives a longer one. */
const longestCursor = 2048;

/** The cursor of a listing of requests. */
export const requestsCursor = z
  .string()
  .meta({ description: '`next` of the page before. It works for an hour, for the same officer.' })
  .transform((cursor, context) =>
    cursor.length <= longestCursor ? cursor : refuse(context, { field: 'not-a-cursor' }),
  )
  .exactOptional();

export const listIdentityRequestsRoute = {
  method: 'GET',
  path: '/v1/officer/identity-requests',
  name: 'list-identity-requests',
  family: 'identity-requests',
  for: 'identities:decide',
  summary: {
    sw: 'Maombi ya utambulisho yanayosubiri uamuzi',
    en: 'Requests for identities that await a decision',
  },
  query: z.strictObject({
    cursor: requestsCursor,
  }),
  replies: {
    200: {
      description: 'Those that this custodian may decide on, what is due first before the rest.',
      body: z
        .object({ requests: z.array(listedRequest), next: z.string().exactOptional() })
        .meta({ id: 'IdentityRequestPage' }),
    },
  },
  problems: [],
} as const satisfies Route;
