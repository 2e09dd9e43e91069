import * as z from 'zod';
import { denialMilliseconds } from '../leaving.ts';
import { ticketsAtOnce } from '../../../domain/foundation/vocabulary/at-once.ts';
import { actDone } from '../replies/act-done.ts';
import { idempotencyKey } from '../requests/headers.ts';
import { problemDetails } from '../problems/problem-details.ts';
import { refuse } from '../problems/refuse.ts';
import type { Route } from '../route.ts';
import { numberProblems, ticketNumberParam } from '../requests/ticket-params.ts';
import { officerActRoutes } from './routes.ts';

const tickets = z
  .array(
    z.strictObject({
      number: ticketNumberParam,
      version: z.int().positive().exactOptional().meta({
        description:
          'The version of the ticket that was seen: where it is another by now, nothing is done to it. Absent: whatever it is.',
      }),
    }),
  )
  .min(1)
  .max(ticketsAtOnce)
  .superRefine((named, context) => {
    const numbers = named.map(({ number }) => number);
    const twice = numbers.findIndex((number, place) => numbers.indexOf(number) < place);
    if (twice !== -1) refuse(context, { field: 'named-twice' }, [String(twice), 'number']);
  })
  .meta({ description: 'Each once.' });

/** Fields of one act on several tickets, each decided and answered on its own. */
const severalAtOnce = {
  method: 'POST',
  family: 'officer-acts',
  for: 'tickets:act',
  answersEveryMilliseconds: denialMilliseconds, // some of them may be denied
  headers: z.object({ 'idempotency-key': idempotencyKey }),
  replies: {
    200: {
      description:
        'What became of each, in the order in which they were named. Sent again under its key, what was done is answered as done, and the rest is tried again.',
      body: z
        .object({
          results: z.array(
            z
              .object({
                number: z.string(),
                done: actDone.exactOptional(),
                problem: problemDetails.exactOptional().meta({
                  description: 'Why it was not done: what the act on this ticket alone is answered.',
                }),
              })
              .meta({ id: 'ActOnOneOfSeveral', description: 'One of `done` and `problem`.' }),
          ),
        })
        .meta({ id: 'ActsOnSeveral' }),
    },
  },
  problems: [
    ...numberProblems.filter((code) => code !== 'no-such-ticket'),
    'idempotency-key-missing',
    'idempotency-key-weak',
  ],
} as const satisfies Omit<Route, 'path' | 'name' | 'summary'>;

export const acknowledgeSeveralRoute = {
  ...severalAtOnce,
  path: '/v1/officer/tickets/acknowledgements',
  name: 'acknowledge-several',
  summary: { sw: 'Thibitisha kupokea kadhaa', en: 'Acknowledge several tickets' },
  body: officerActRoutes.acknowledge.body.extend({ tickets }),
} as const satisfies Route;

export const assignSeveralRoute = {
  ...severalAtOnce,
  path: '/v1/officer/tickets/assignments',
  name: 'assign-several',
  summary: { sw: 'Mpe afisa au kitengo kazi kadhaa', en: 'Give several tickets to an officer or a unit' },
  body: officerActRoutes.assign.body.extend({ tickets }),
} as const satisfies Route;

export const directSeveralRoute = {
  ...severalAtOnce,
  path: '/v1/officer/tickets/directions',
  name: 'direct-several',
  summary: { sw: 'Toa maelekezo yaleyale kwa kadhaa', en: 'Direct the same of several tickets' },
  body: officerActRoutes.direct.body.extend({ tickets }),
  problems: [...severalAtOnce.problems, 'unknown-institution'],
} as const satisfies Route;
