import * as z from 'zod';
import { actDone } from '../replies/act-done.ts';
import { knownDevice } from '../follow-up/device.ts';
import { actRoutes, type ActRoute, type ActRow } from '../requests/act-routes.ts';
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

interface CitizensRow extends ActRow {
  /** What it makes of the ticket: the end of its path. */
  readonly made: string;
}

type CitizensRows = Readonly<Record<string, CitizensRow>>;
type Paths<Rows extends CitizensRows> = {
  readonly [Name in keyof Rows & string]: `/v1/tickets/{number}/${Rows[Name]['made']}`;
};

/** Makes the routes by which citizens do acts, each at what it makes of the ticket. */
export const citizenActRoutesOf = <const Rows extends CitizensRows>(rows: Rows) =>
  actRoutes<typeof everyAct, Rows, Paths<Rows>>(
    everyAct,
    rows,
    (name) => `/v1/tickets/{number}/${rows[name]?.made ?? name}`,
  );

/** A route by which the citizen acts on the ticket. */
export type CitizenActRoute<Body> = ActRoute<typeof everyAct, z.ZodType<Body>>;
