import * as z from 'zod';
import { priorityLooks, priorityRules } from '../../../domain/analytics/priorities/priorities.ts';
import { listedFigures } from '../../../domain/foundation/vocabulary/queue-filters.ts';
import { ticketSteps, type TicketStep } from '../../../domain/foundation/vocabulary/ticket-steps.ts';
import { dateReply, namedPlace, textReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import {
  asOfReply,
  comparedUnit,
  kindQuery,
  measuredInstitutionReply,
  measuresParams,
  reachReply,
  shareReply,
  trendMonth,
  withoutReply,
} from './measures-replies.ts';

const figure = z.int();

const waiting = {
  waiting: figure.meta({ description: 'To be answered. As many as the list `waiting` has.' }),
  unacknowledged: figure.meta({ description: 'Nobody has acknowledged them.' }),
  overdueToAnswer: figure.meta({ description: 'Later with the answer than the law allows.' }),
};

const standing = z
  .object({
    ...waiting,
    overdueToAcknowledge: figure.meta({ description: 'And not with the answer.' }),
  })
  .meta({
    id: 'WaitingFigures',
    description: 'Each is as many as the list of that figure has (`figure` of a queue).',
  });

const steps = z.object({
  unacknowledged: figure.meta({ description: 'Sent, and nobody has acknowledged them.' }),
  appealed: figure.meta({ description: 'Appealed, and nobody has taken the appeal up.' }),
  unassigned: figure.meta({ description: 'Acknowledged, and no officer has them.' }),
  'in-work': figure.meta({ description: 'An officer has them.' }),
  'awaiting-citizen': figure.meta({ description: 'The citizen was asked, and the clock stands.' }),
} satisfies Readonly<Record<TicketStep, typeof figure>>);

const ticketsBySteps = z
  .object({ waiting: steps, overdue: steps })
  .meta({ id: 'TicketsBySteps', description: 'Each ticket that waits is at one step.' });

const changes = z
  .object({
    compared: figure.meta({
      description: 'How many cells of category, region and institution were compared.',
    }),
    changes: z
      .array(
        z
          .object({
            direction: z.enum(['rises', 'falls']),
            category: z.object({ id: z.string(), name: textReply }),
            region: namedPlace.exactOptional().meta({ description: 'Absent: from all regions together.' }),
            institution: measuredInstitutionReply,
            count: figure.meta({ description: 'Sent in the last four whole weeks: five or more.' }),
            usual: figure.meta({ description: 'As many as four of the weeks before had.' }),
            times: z.number().meta({ description: '`count` as a multiple of `usual`.' }),
            most: measuredInstitutionReply
              .extend({ count: figure })
              .meta({ id: 'MostSent', description: 'The unit to which most of it was sent.' })
              .exactOptional(),
          })
          .meta({ id: 'SentChange' }),
      )
      .max(12),
  })
  .meta({
    id: 'SentChanges',
    description:
      'What differs from the usual beyond chance, the largest multiple first. Of all that is told at most one in twenty is expected to be chance.',
  });

const priority = z
  .object({
    rule: z.enum(priorityRules),
    look: z.enum(priorityLooks),
    figure: z.string().meta({ description: 'Its number, as it is read.', examples: ['118', '63%'] }),
    what: z.string(),
    why: z.string(),
    institution: measuredInstitutionReply.meta({ description: 'Whom it is about.' }),
    most: measuredInstitutionReply
      .exactOptional()
      .meta({ description: 'Where most of it lies: whom to direct.' }),
    list: z
      .object({
        institution: z.string(),
        figure: z.enum(listedFigures),
        category: z.string().exactOptional(),
        here: z.literal(true).exactOptional(),
      })
      .exactOptional()
      .meta({ description: 'The list that its number counts. Absent: it counts none.' }),
    category: z.string().exactOptional(),
    region: z.string().exactOptional(),
    direction: z
      .object({
        institution: z.string(),
        category: z.string().exactOptional(),
        step: z.enum(ticketSteps).exactOptional(),
        overdue: z.literal('now').exactOptional(),
      })
      .meta({ id: 'SuggestedDirection', description: 'By what the plan of a direction is asked for.' })
      .exactOptional()
      .meta({ description: 'Whom to direct, and about which tickets. Absent: the reader may not.' }),
  })
  .meta({ id: 'Priority' });

const unitToday = comparedUnit
  .omit({ standing: true, funnel: true })
  .extend({
    standing,
    steps: ticketsBySteps.exactOptional(),
    before: z.number().min(0).max(1).exactOptional().meta({
      description: 'The share of the last month that is over. Absent: fewer than five were due.',
    }),
  })
  .meta({ id: 'UnitToday' });

export const showTodayRoute = {
  method: 'GET',
  path: '/v1/officer/measures/{institution}/today',
  name: 'show-today',
  family: 'officer-measures',
  for: 'measures:read',
  summary: {
    sw: 'Kinachohitaji hatua leo katika taasisi na zilizo chini yake',
    en: 'What needs an overseer today at an institution and all under it',
  },
  params: measuresParams,
  query: z.strictObject({ kind: kindQuery }),
  replies: {
    200: {
      description:
        'What stands, what was answered in time in the last thirty days that are over, how what lies right under it compares, and at most five things that need somebody. Complaints about a person and sensitive matters are in none.',
      body: z
        .object({
          institution: measuredInstitutionReply,
          path: z.array(measuredInstitutionReply),
          asOf: asOfReply,
          without: withoutReply,
          from: dateReply.meta({ description: 'The first of the thirty days.' }),
          upTo: dateReply.meta({ description: 'The last of them: yesterday.' }),
          priorities: z.array(priority).max(5).meta({ description: 'The worst first.' }),
          standing: standing.extend({ paused: figure }).meta({ id: 'StandingToday' }),
          steps: ticketsBySteps
            .exactOptional()
            .meta({ description: 'Absent where one kind is asked for, and of independent bodies.' }),
          changes: changes
            .exactOptional()
            .meta({ description: 'Absent where one kind is asked for, and of independent bodies.' }),
          answeredInTime: shareReply.meta({ description: 'Of what was due in the thirty days.' }),
          before: shareReply
            .extend({ month: z.string() })
            .meta({ id: 'ShareOfMonth', description: 'Of the last month that is over.' }),
          days: z
            .array(
              z
                .object({ date: dateReply, ...waiting, answeredInTime: shareReply })
                .meta({ id: 'DayOfFigures' }),
            )
            .meta({ description: 'The thirty days and today: what stood at the end of each.' }),
          reach: reachReply
            .pick({ regions: true, channels: true })
            .meta({ id: 'ReachOfMonth', description: 'Of the last month that is over.' })
            .exactOptional(),
          itself: unitToday
            .pick({ standing: true, answeredInTime: true, share: true, before: true })
            .meta({
              id: 'HeldToday',
              description: 'What the institution itself holds: with its units it adds up to the whole.',
            })
            .exactOptional()
            .meta({ description: 'Absent where it has no unit, and of independent bodies.' }),
          units: z.array(unitToday),
          months: z.array(trendMonth.extend({ answeredInTime: shareReply }).meta({ id: 'MonthOfFigures' })),
        })
        .meta({ id: 'Today' }),
    },
  },
  problems: [],
  conditional: true,
} as const satisfies Route;
