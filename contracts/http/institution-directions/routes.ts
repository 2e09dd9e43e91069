import { directionActs, directionGoals } from '../../../domain/foundation/vocabulary/direction-vocabulary.ts';
import { ticketSteps } from '../../../domain/foundation/vocabulary/ticket-steps.ts';
import * as z from 'zod';
import {
  directionClockSteps,
  directionEventTypes,
  institutionDirectionStates,
} from '../../../domain/casework/institution-directions/institution-direction.ts';
import { refuse } from '../problems/refuse.ts';
import { dateReply, instantReply, namedInstitution, textReply } from '../replies/replies.ts';
import { idempotencyKey } from '../requests/headers.ts';
import { registryId } from '../requests/registry-id.ts';
import { textSchema } from '../requests/text.ts';
import type { Route } from '../route.ts';

const family = 'institution-directions' as const;
const count = z.int().nonnegative();
const words = (description: string, example: string) =>
  textSchema({ atMost: 2000, lines: true, description, example });

const chosen = {
  institution: registryId('the institution that is directed', 'dawasa'),
  category: registryId('a category', 'maji').exactOptional(),
  step: z.enum(ticketSteps).exactOptional().meta({ description: 'Only tickets that lie at this step.' }),
  overdue: z.enum(['now', 'by-the-date']).exactOptional().meta({
    description: 'Only what is overdue now, or will be by the date.',
  }),
  dueDate: dateReply.meta({
    description: 'By when it is to be done: until offices close on it, or on their next day.',
  }),
};

const asShown = z
  .object({
    id: z.string(),
    from: namedInstitution.meta({ description: 'The office that directs.' }),
    to: namedInstitution.meta({ description: 'The institution that is directed.' }),
    goal: z.enum(directionGoals),
    category: z.object({ id: z.string(), name: textReply }).exactOptional(),
    step: z.enum(ticketSteps).exactOptional(),
    overdueOnly: z.boolean(),
    included: count,
    done: count.meta({ description: 'Of these, what reached the goal, counted now.' }),
    left: count.meta({ description: 'What lies at the institution and did not. The rest left it.' }),
    shouldBeDone: count.meta({ description: 'By now, to keep the date at an even pace.' }),
    state: z.enum(institutionDirectionStates),
    late: z.boolean(),
    givenAt: instantReply,
    givenDate: dateReply,
    dueBy: instantReply,
    dueDate: dateReply,
    dueLook: z.enum(['late', 'today', 'soon', 'later']).exactOptional(),
    dueWords: z.string().exactOptional(),
    acts: z.array(z.enum(directionActs)).meta({ description: 'What the caller may do with it now.' }),
    isOurs: z.boolean().meta({ description: 'Whether the caller answers for the institution.' }),
  })
  .meta({ id: 'InstitutionDirection' });

const officer = z.object({ id: z.string(), name: z.string().exactOptional() });

const opened = asShown
  .extend({
    version: z.int().positive(),
    events: z.array(
      z.object({
        version: z.int().positive(),
        type: z.enum(directionEventTypes),
        at: instantReply,
        date: dateReply,
        officer: officer.exactOptional(),
        institution: namedInstitution.exactOptional(),
        words: z.string().exactOptional(),
        dueDate: dateReply.exactOptional(),
        told: namedInstitution.exactOptional(),
        done: count,
        left: count,
      }),
    ),
    offices: z.array(
      z.object({
        institution: namedInstitution,
        head: officer.exactOptional(),
        done: count,
        left: count,
        unassigned: count,
      }),
    ),
    coming: z.array(z.object({ step: z.enum(directionClockSteps), at: instantReply, date: dateReply })),
    daysLeft: count.meta({ description: 'Working days to the date, today not counted.' }),
  })
  .meta({ id: 'OpenedInstitutionDirection' });

const kept = z
  .object({ id: z.string(), version: z.int().positive(), included: count })
  .meta({ id: 'InstitutionDirectionKept' });

const params = z.object({
  direction: z
    .string()
    .meta({
      description: 'The id of a direction.',
      examples: ['q3Zx0aPmT9kLwVbd'],
      pattern: '^[A-Za-z0-9_-]{16}$',
    })
    .transform((id, context) =>
      /^[A-Za-z0-9_-]{16}$/.test(id) ? id : refuse(context, { field: 'invalid' }),
    ),
});

export const listInstitutionDirectionsRoute = {
  method: 'GET',
  path: '/v1/officer/institution-directions',
  name: 'list-institution-directions',
  family,
  for: 'queues:read',
  summary: { sw: 'Maelekezo kwa taasisi', en: 'Directions to institutions' },
  query: z.strictObject({
    state: z.enum(['open', 'ended']).default('open').meta({
      description: 'open: what is late first, then by date. ended: the newest first.',
    }),
  }),
  replies: {
    200: {
      description:
        'Those that the office of the caller gave or got, or that went below what the caller heads.',
      body: z.object({ directions: z.array(asShown) }).meta({ id: 'InstitutionDirections' }),
    },
  },
  problems: [],
  conditional: true,
} as const satisfies Route;

export const planDirectionRoute = {
  method: 'GET',
  path: '/v1/officer/institutions/{institution}/direction-plan',
  name: 'plan-institution-direction',
  family,
  for: 'queues:read',
  summary: { sw: 'Yatakayofuata maelekezo', en: 'What a direction would include, and what would follow' },
  params: z.object({ institution: chosen.institution }),
  query: z.strictObject({
    category: chosen.category,
    step: chosen.step,
    overdue: chosen.overdue,
    dueDate: chosen.dueDate,
  }),
  replies: {
    200: {
      description: 'To who may direct the institution. Counts alone: no ticket is named.',
      body: z
        .object({
          institution: namedInstitution,
          head: z.string().exactOptional(),
          included: count,
          steps: z.object(
            Object.fromEntries(ticketSteps.map((step) => [step, count])) as Record<
              (typeof ticketSteps)[number],
              typeof count
            >,
          ),
          isAll: z.boolean().meta({ description: 'False: there may be more than a direction includes.' }),
          dueBy: instantReply,
          coming: z.array(z.object({ step: z.enum(directionClockSteps), at: instantReply })),
          above: namedInstitution
            .exactOptional()
            .meta({ description: 'The office above that is told where the date passes.' }),
        })
        .meta({ id: 'InstitutionDirectionPlan' }),
    },
  },
  problems: ['unknown-category', 'date-not-ahead'],
} as const satisfies Route;

const doing = {
  method: 'POST',
  family,
  for: 'tickets:act',
  headers: z.object({ 'idempotency-key': idempotencyKey }),
  replies: {
    200: {
      description: 'It was done, now or before under this idempotency key: the same reply again.',
      body: kept,
    },
  },
  problems: [
    'idempotency-key-missing',
    'idempotency-key-weak',
    'idempotency-key-reused',
    'direction-moved-on',
    'date-not-ahead',
  ],
} as const satisfies Omit<Route, 'path' | 'name' | 'summary'>;

export const giveDirectionRoute = {
  ...doing,
  path: '/v1/officer/institution-directions',
  name: 'direct-institution',
  summary: { sw: 'Elekeza taasisi', en: 'Direct an institution' },
  body: z.strictObject({
    ...chosen,
    goal: z.enum(directionGoals).meta({
      description: 'What is reached with the tickets. other: what the words say; it is reported done.',
    }),
    words: words(
      'What is to be done. Read by the head and who works on them, never by citizens.',
      'Wapeni maafisa hadi Alhamisi. Anzeni na Mbagala.',
    ),
  }),
  problems: [...doing.problems, 'unknown-category', 'nothing-to-direct', 'too-many-directions'],
} as const satisfies Route;

export const showDirectionRoute = {
  method: 'GET',
  path: '/v1/officer/institution-directions/{direction}',
  name: 'show-institution-direction',
  family,
  for: 'queues:read',
  summary: { sw: 'Maelekezo kwa taasisi, yalivyo sasa', en: 'A direction to an institution, as it is now' },
  params,
  replies: {
    200: {
      description: 'Counted now, the same for both sides, with what happened and what its clock does next.',
      body: opened,
    },
  },
  problems: ['no-such-direction'],
  conditional: true,
} as const satisfies Route;

export const actOnDirectionRoute = {
  ...doing,
  path: '/v1/officer/institution-directions/{direction}/acts',
  name: 'act-on-institution-direction',
  summary: { sw: 'Fanyia kazi maelekezo kwa taasisi', en: 'Act on a direction to an institution' },
  params,
  body: z.strictObject({
    act: z.enum(directionActs),
    words: words(
      'What there is to say. Needed to answer.',
      'Maafisa wawili wanakwenda Temeke.',
    ).exactOptional(),
    dueDate: dateReply.exactOptional().meta({ description: 'Of a new date.' }),
  }),
  problems: [...doing.problems, 'no-such-direction', 'direction-wants-words'],
} as const satisfies Route;

/** What officers do with directions to institutions. */
export const institutionDirectionRoutes = [
  listInstitutionDirectionsRoute,
  giveDirectionRoute,
  planDirectionRoute,
  showDirectionRoute,
  actOnDirectionRoute,
] as const satisfies readonly Route[];
