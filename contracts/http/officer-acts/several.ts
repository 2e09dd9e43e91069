import * as z from 'zod';
import { denialMilliseconds } from '../leaving.ts';
import { severalRuleOf, type ActOnSeveral } from '../../../domain/foundation/vocabulary/acts.ts';
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

type NameOnSeveral = Extract<keyof typeof officerActRoutes, ActOnSeveral>;
type AskedOnSeveral = {
  [Name in NameOnSeveral]: z.ZodObject<
    {
      act: z.ZodLiteral<Name>;
      details: (typeof officerActRoutes)[Name]['body'];
      tickets: typeof tickets;
    },
    z.core.$strict
  >;
}[NameOnSeveral];

/** What is asked of several: the body of each act that the table of acts lets be asked for so. */
const asked = Object.values(officerActRoutes)
  .filter(({ name }) => severalRuleOf(name) !== undefined)
  .map(({ name, body }) =>
    z.strictObject({ act: z.literal(name), details: body, tickets }),
  ) as unknown as readonly [AskedOnSeveral, ...AskedOnSeveral[]];

export const actOnSeveralRoute = {
  method: 'POST',
  path: '/v1/officer/tickets/acts',
  name: 'act-on-several',
  family: 'officer-acts',
  for: 'tickets:act',
  answersEveryMilliseconds: denialMilliseconds, // some of them may be denied
  summary: { sw: 'Fanya tendo moja kwa kadhaa', en: 'Do one act on several tickets' },
  headers: z.object({ 'idempotency-key': idempotencyKey }),
  body: z
    .discriminatedUnion('act', asked)
    .meta({ description: 'The name of the act, its body as `details`, and the tickets.' }),
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
} as const satisfies Route;
