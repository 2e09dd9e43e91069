import * as z from 'zod';
import type { SecretAddress } from '../../../domain/casework/acts/replace-secret.ts';
import { knownDevice } from './device.ts';
import { email } from '../requests/email.ts';
import { attemptHeaders } from '../requests/secret-headers.ts';
import { phone } from '../requests/phone.ts';
import { refuse } from '../problems/refuse.ts';
import { secretRequestMilliseconds } from '../leaving.ts';
import type { Route } from '../route.ts';
import { ticketParams } from '../requests/ticket-params.ts';

/** A phone or an e-mail address: one of the two, for a new secret goes to one place. */
const secretAddress = z
  .strictObject({ phone: phone.exactOptional(), email: email.exactOptional() })
  .meta({ description: 'Exactly one of the two: the new secret goes to it.' })
  .transform(({ phone, email }, context): SecretAddress => {
    if (phone !== undefined && email === undefined) return { channel: 'sms', address: phone };
    if (email !== undefined && phone === undefined) return { channel: 'email', address: email };
    return refuse(context, { field: 'one-contact' });
  });

export const replaceSecretRoute = {
  method: 'POST',
  path: '/v1/tickets/{number}/secret-replacements',
  name: 'replace-secret',
  family: 'replace-secret',
  for: 'everybody',
  answersEveryMilliseconds: secretRequestMilliseconds,
  summary: { sw: 'Omba msimbo mpya wa siri', en: 'Ask for a new secret code' },
  params: ticketParams,
  headers: z.object(attemptHeaders),
  device: knownDevice,
  body: secretAddress,
  replies: {
    202: {
      description:
        'Always the same, whether it is a contact of the ticket or not. If it is, and no new secret was sent lately, one goes to it, by SMS or e-mail, and the old one dies.',
      body: z.object({ next: z.array(z.string()) }).meta({ id: 'SecretReplacementRequested' }),
    },
  },
  problems: ['number-malformed', 'number-mistyped', 'proof-of-work-needed', 'guesses-closed'],
} as const satisfies Route;
