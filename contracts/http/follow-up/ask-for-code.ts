import * as z from 'zod';
import { proofHeaders } from '../requests/secret-headers.ts';
import { secretRequestMilliseconds } from '../leaving.ts';
import type { Route } from '../route.ts';
import { ticketParams } from '../requests/ticket-params.ts';

export const askForCodeRoute = {
  method: 'POST',
  path: '/v1/tickets/{number}/pass-codes',
  name: 'ask-for-code',
  family: 'replace-secret',
  for: 'everybody',
  answersEveryMilliseconds: secretRequestMilliseconds,
  summary: { sw: 'Omba namba ya uthibitisho kwa SMS', en: 'Ask for a code by SMS' },
  params: ticketParams,
  headers: z.object(proofHeaders),
  replies: {
    202: {
      description:
        'Always the same, whether there is such a ticket or not. If it has a phone to which it is safe to write, and not too many went before, an SMS with a code goes to it: with the code, the secret is looked at whatever strangers tried.',
      body: z.object({ next: z.array(z.string()) }).meta({ id: 'CodeRequested' }),
    },
  },
  problems: ['number-malformed', 'number-mistyped', 'proof-of-work-needed'],
} as const satisfies Route;
