import * as z from 'zod';
import { idempotencyKey } from '../requests/headers.ts';
import type { Route } from '../route.ts';
import { pathOfAct } from '../officer-acts/paths-of-acts.ts';
import { ticketParams, numberProblems } from '../requests/ticket-params.ts';
import { motivation, requestReply } from './identity-request.ts';

export const requestIdentityRoute = {
  method: 'POST',
  path: pathOfAct('request-identity'),
  name: 'request-identity',
  family: 'identity-requests',
  for: 'identities:request',
  summary: { sw: 'Omba kumjua mwananchi aliyetuma', en: 'Ask to be shown who sent a ticket' },
  params: ticketParams,
  headers: z.object({ 'idempotency-key': idempotencyKey }),
  body: z.strictObject({
    motivation,
    lifeAtRisk: z
      .boolean()
      .default(false)
      .meta({ description: "Somebody's life is at risk: the decision is due in hours.", examples: [true] }),
  }),
  replies: {
    201: {
      description:
        'Custodians were asked, now or before under this idempotency key. Only who handles the ticket may ask.',
      body: requestReply.meta({ id: 'IdentityRequest' }),
    },
  },
  problems: [
    ...numberProblems,
    'idempotency-key-missing',
    'idempotency-key-weak',
    'idempotency-key-reused',
    'act-refused',
    'ticket-busy',
  ],
} as const satisfies Route;
