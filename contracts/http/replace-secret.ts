import * as z from 'zod';
import { phone } from './phone.ts';
import type { Route } from './route.ts';
import { ticketParams } from './ticket-params.ts';

export const replaceSecretRoute = {
  method: 'POST',
  path: '/v1/tickets/{number}/secret-replacements',
  name: 'replace-secret',
  for: 'everybody',
  summary: { sw: 'Omba msimbo mpya wa siri', en: 'Ask for a new receipt secret' },
  params: ticketParams,
  body: z.strictObject({ phone }),
  replies: {
    202: {
      description:
        'Always the same, whether the phone is that of the ticket or not. If it is, and no new secret was sent lately, one goes to it by SMS and the old one dies.',
      body: z.object({ next: z.array(z.string()) }).meta({ id: 'SecretReplacementRequested' }),
    },
  },
  problems: ['number-malformed', 'number-mistyped', 'guesses-closed'],
} as const satisfies Route;
