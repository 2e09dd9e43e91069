import * as z from 'zod';
import { instantReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { ticketParams, numberProblems } from '../requests/ticket-params.ts';

export const revealIdentityRoute = {
  method: 'GET',
  path: '/v1/officer/tickets/{number}/identity',
  name: 'reveal-identity',
  for: 'identities:request',
  summary: { sw: 'Ona utambulisho ulioruhusiwa', en: 'See an identity that was granted' },
  params: ticketParams,
  replies: {
    200: {
      description:
        'What the vault has, for the officer to whom it was granted, while that lasts. Each look is recorded before anything is shown.',
      body: z
        .object({
          number: z.string(),
          name: z.string().exactOptional(),
          phone: z
            .string()
            .exactOptional()
            .meta({ description: 'International. Absent, as the others: none was left.' }),
          email: z.string().exactOptional(),
          viewUntil: instantReply,
        })
        .meta({ id: 'RevealedIdentity' }),
    },
  },
  problems: [...numberProblems, 'identity-not-granted'],
} as const satisfies Route;
