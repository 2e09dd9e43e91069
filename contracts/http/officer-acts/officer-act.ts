import * as z from 'zod';
import { actDone } from '../replies/act-done.ts';
import { idempotencyKey, versionsSeen } from '../requests/headers.ts';
import type { Route } from '../route.ts';
import { ticketParams, numberProblems } from '../requests/ticket-params.ts';

/**
 * What all acts of officers have in common. Each is sent as a JSON object, be it an empty one: what it does
 * not know is refused, and not left unread.
 */
export const officerAct = {
  method: 'POST',
  family: 'officer-acts',
  for: 'tickets:act',
  params: ticketParams,
  headers: z.object({ 'idempotency-key': idempotencyKey, 'if-match': versionsSeen }),
  replies: {
    200: {
      description: 'It was done, now or before under this idempotency key: the same reply again.',
      body: actDone,
    },
  },
  problems: [
    ...numberProblems,
    'idempotency-key-missing',
    'idempotency-key-weak',
    'idempotency-key-reused',
    'act-refused',
    'ticket-moved-on',
    'ticket-busy',
  ],
} as const satisfies Omit<Route, 'path' | 'name' | 'summary'>;

/** A route by which an officer acts on a ticket. */
export type OfficerActRoute<Body> = Omit<typeof officerAct, 'problems'> &
  Pick<Route, 'path' | 'name' | 'summary' | 'problems'> & { readonly body: z.ZodType<Body> };
