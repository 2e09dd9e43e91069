import * as z from 'zod';
import { actDone } from '../replies/act-done.ts';
import { actRoutes, type ActRoute, type ActRow } from '../requests/act-routes.ts';
import { idempotencyKey, versionsSeen } from '../requests/headers.ts';
import type { Route } from '../route.ts';
import { ticketParams, numberProblems } from '../requests/ticket-params.ts';
import { pathOfAct, type PathOfOfficerAct } from './paths-of-acts.ts';

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

type Paths<Rows> = { readonly [Name in keyof Rows & string]: PathOfOfficerAct<Name> };

/** Makes the routes by which officers do acts, each at the path of its name. */
export const officerActRoutesOf = <const Rows extends Readonly<Record<string, ActRow>>>(rows: Rows) =>
  actRoutes<typeof everyAct, Rows, Paths<Rows>>(everyAct, rows, pathOfAct);

/** A route by which an officer acts on a ticket. */
export type OfficerActRoute<Body> = ActRoute<typeof everyAct, z.ZodType<Body>>;
