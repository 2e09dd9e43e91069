import * as z from 'zod';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import type { ProblemCode } from '../problems/problems.ts';
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

const everyAct = {
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

/**
 * The route by which citizens do an act, at what it makes of the ticket. Each is sent as a JSON object, be it an empty
 * one: what it does not know is refused, and not left unread.
 */
export const citizenActRoute = <
  const Name extends string,
  const Made extends string,
  Body extends z.ZodType,
>({
  name,
  made,
  summary,
  body,
  problems = [],
}: {
  readonly name: Name;
  readonly made: Made;
  readonly summary: Text;
  readonly body: Body;
  readonly problems?: readonly ProblemCode[];
}) => ({
  ...everyAct,
  name,
  path: `/v1/tickets/{number}/${made}` as const,
  summary,
  body,
  problems: [...everyAct.problems, ...problems] as const,
});

/** A route by which the citizen acts on the ticket. */
export type CitizenActRoute<Body> = Omit<typeof everyAct, 'problems'> &
  Pick<Route, 'path' | 'name' | 'summary' | 'problems'> & { readonly body: z.ZodType<Body> };
