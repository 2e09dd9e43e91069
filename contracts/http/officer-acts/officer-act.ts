import * as z from 'zod';
import type { Text } from '../../../domain/foundation/vocabulary/language.ts';
import type { ProblemCode } from '../problems/problems.ts';
import { actDone } from '../replies/act-done.ts';
import { idempotencyKey, versionsSeen } from '../requests/headers.ts';
import type { Route } from '../route.ts';
import { ticketParams, numberProblems } from '../requests/ticket-params.ts';
import { pathOfAct } from './paths-of-acts.ts';

const everyAct = {
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

/**
 * The route by which officers do an act. Each is sent as a JSON object, be it an empty one: what it does not know is
 * refused, and not left unread.
 */
export const officerActRoute = <const Name extends string, Body extends z.ZodType>({
  name,
  summary,
  body,
  problems = [],
}: {
  readonly name: Name;
  readonly summary: Text;
  readonly body: Body;
  readonly problems?: readonly ProblemCode[];
}) => ({
  ...everyAct,
  name,
  path: pathOfAct(name),
  summary,
  body,
  problems: [...everyAct.problems, ...problems] as const,
});

/** A route by which an officer acts on a ticket. */
export type OfficerActRoute<Body> = Omit<typeof everyAct, 'problems'> &
  Pick<Route, 'path' | 'name' | 'summary' | 'problems'> & { readonly body: z.ZodType<Body> };
