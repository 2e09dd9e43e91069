import * as z from 'zod';
import { actDone } from '../replies/act-done.ts';
import { knownDevice } from '../follow-up/device.ts';
import { idempotencyKey } from '../requests/headers.ts';
import { secretHeaders } from '../requests/secret-headers.ts';
import type { Route } from '../route.ts';
import { ticketParams } from '../requests/ticket-params.ts';

/** What every act of a citizen answers: what was done, and what comes next. */
export const citizenActDone = actDone
  .extend({
    next: z.array(z.string()).meta({ description: "What happens next, in the caller's language." }),
  })
  .meta({ id: 'CitizenActDone' });

/**
 * What all acts of citizens have in common. Each is sent as a JSON object, be it an empty one: what it does
 * not know is refused, and not left unread.
 */
export const citizenAct = {
  method: 'POST',
  family: 'citizen-acts',
  for: 'everybody',
  params: ticketParams,
  headers: z.object({ ...secretHeaders, 'idempotency-key': idempotencyKey }),
  device: knownDevice,
  replies: {
    200: {
      description: 'It was done, now or before under this idempotency key: the same reply again.',
      body: citizenActDone,
    },
  },
  problems: [
    'number-malformed',
    'number-mistyped',
    'secret-missing',
    'secret-malformed',
    'idempotency-key-missing',
    'idempotency-key-weak',
    'idempotency-key-reused',
    'ticket-not-found',
    'proof-of-work-needed',
    'guesses-closed',
    'act-refused',
    'ticket-busy',
  ],
} as const satisfies Omit<Route, 'path' | 'name' | 'summary'>;

/** A route by which the citizen acts on the ticket. */
export type CitizenActRoute<Body> = Omit<typeof citizenAct, 'problems'> &
  Pick<Route, 'path' | 'name' | 'summary' | 'problems'> & { readonly body: z.ZodType<Body> };
