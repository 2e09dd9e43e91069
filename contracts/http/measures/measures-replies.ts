import * as z from 'zod';
import { arrivals, departures } from '../../../domain/analytics/measures/figures.ts';
import { funnelLimits, type FunnelLimit } from '../../../domain/analytics/measures/intervals.ts';
import { sizeGroups } from '../../../domain/analytics/measures/ranking.ts';
import { signs } from '../../../domain/analytics/measures/signs.ts';
import { ageLimits } from '../../../domain/analytics/measures/summary.ts';
import { institutionKinds } from '../../../domain/institutions/registry/institution.ts';
import { channels, kinds, opennesses } from '../../../domain/foundation/vocabulary/kinds.ts';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import { whereabouts } from '../../../domain/foundation/vocabulary/whereabouts.ts';
import { refuse } from '../problems/refuse.ts';
import { registryId } from '../requests/registry-id.ts';
import { dateReply, instantReply, textReply, worded } from '../replies/replies.ts';

const month = /^20\d{2}-(0[1-9]|1[0-2])$/;

/** A month on the calendar of the offices, of those that figures can be asked of. `absent`: which it is where none is asked for. */
const monthQuery = (absent: string) =>
  z
    .string()
    .meta({ description: `A month, \`YYYY-MM\`. Absent: ${absent}`, examples: ['2026-10'] })
    .transform((given, context) => (month.test(given) ? given : refuse(context, { field: 'not-a-month' })))
    .exactOptional();

/** Month of the figures that are shown. */
export const shownMonthQuery = monthQuery(
  'the last one that is over, or the one that runs where nothing was counted in that one.',
);

/** Month to compare, which must be over. */
export const comparedMonthQuery = monthQuery('the last one that is over.');

export const kindQuery = z
  .enum(kinds)
  .exactOptional()
  .meta({ description: 'Tickets of this kind alone. Absent: of all kinds.' });

export const measuresParams = z.object({ institution: registryId('the institution', 'wizara-maji') });

const figure = z.int();
const count = z.int().nonnegative();

/** An institution of which figures are shown. */
export const measuredInstitutionReply = z
  .object({
    id: z.string(),
    kind: z.enum(institutionKinds),
    name: textReply,
    shortName: textReply,
    children: count.meta({ description: 'How many lie right under it.' }),
  })
  .meta({ id: 'MeasuredInstitution' });

export const shareReply = z
  .object({ count, of: count })
  .meta({ id: 'CountedShare', description: 'So many of so many.' });

const standing = {
  open: figure.meta({ description: 'Sent, and nobody has acknowledged them.' }),
  inProgress: figure.meta({ description: 'An office works on them, or waits for their citizens.' }),
  completed: figure.meta({ description: 'Answered or closed.' }),
  overdue: figure.meta({
    description: 'Of what is not completed: later with the answer than the law allows.',
  }),
  acknowledgementOverdue: figure.meta({
    description:
      'Of what is open: not acknowledged in time, and not late with the answer yet. With `overdue` it is what the list of what is overdue has.',
  }),
  paused: figure.meta({ description: 'The clock stands still, as the citizen was asked something.' }),
};
export const stocksReply = z.object(standing).meta({ id: 'StandingFigures' });
export const stocksChange = z
  .object(standing)
  .meta({ id: 'StandingChange', description: 'More, or with a minus fewer, than seven days ago.' });

const waitingTime = z
  .object({
    median: count
      .exactOptional()
      .meta({ description: 'Absent: more than half of them were not answered yet.' }),
    ninetieth: count
      .exactOptional()
      .meta({ description: 'Within which nine of ten were. Absent: fewer were.' }),
    of: count,
  })
  .meta({
    id: 'WaitingTime',
    description: 'By Kaplan and Meier: what still waits counts with how long it has waited so far.',
  });

const moves = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.array(worded(names).extend({ count }));

export const measuresSummaryReply = z
  .object({
    came: moves(arrivals).meta({
      description: 'How tickets came to be answered there; what is none is left out.',
    }),
    went: moves(departures),
    acknowledgedInTime: shareReply,
    answeredInTime: shareReply.meta({
      description: 'Of what was due in the month. What the clock took away was not answered.',
    }),
    answeredAsFirstDue: shareReply.meta({ description: 'The same by the dates without extensions.' }),
    escalated: shareReply.meta({ description: 'Of what was due: taken away by the clock.' }),
    daysToAnswer: waitingTime.meta({
      description: 'Working days at the institution, of what came in the month.',
    }),
    daysOfWaiting: waitingTime.meta({
      description:
        'Calendar days from sending to the first answer of anybody, of what was sent in the month.',
    }),
    appealed: shareReply.meta({ description: 'Of answers whose window ended in the month.' }),
    overturned: shareReply.meta({ description: 'Of appeals that were decided: for the citizen.' }),
    settled: z.object({ confirmed: count, silent: count, rejected: count }),
    rating: z.object({
      of: count,
      mean: z.number().min(1).max(5).exactOptional(),
      poor: shareReply.extend({
        interval: z
          .object({ from: z.number(), upTo: z.number() })
          .exactOptional()
          .meta({ description: 'Within what the true share lies, 95 times of a hundred (Wilson).' }),
      }),
    }),
    promises: z.object({ kept: count, broken: count, noWord: count }),
    withdrawn: shareReply.extend({ afterMessage: count, underPressure: count }),
    directions: z.object({ due: count, inTime: count, late: count, overtaken: count }).meta({
      description: 'Directions due in the month. What is in none of the others is late and not done.',
    }),
    stretched: z.object({ extended: count, asked: count, daysPaused: count }),
  })
  .meta({ id: 'MeasuresSummary' });

const countsBy = <const Names extends readonly string[]>(names: Names) => z.record(z.enum(names), count);

export const reachReply = z
  .object({
    channels: countsBy(channels),
    openness: countsBy(opennesses),
    languages: countsBy(languages),
    regions: z
      .array(z.object({ id: z.string(), name: textReply, count }))
      .meta({ description: 'The most first. What says no place is in none.' }),
    whereabouts: countsBy(whereabouts).exactOptional().meta({
      description: 'Abroad, which is in no region, and on the road, which is counted in its region too.',
    }),
    outOfReach: count.meta({ description: 'Citizens to whom no message comes any more.' }),
  })
  .meta({
    id: 'Reach',
    description: 'Of what citizens sent in the month. Where nobody writes, perhaps nobody can.',
  });

const countedSign = z
  .object({
    of: count.exactOptional().meta({ description: 'Absent: fewer than five.' }),
    count: count
      .exactOptional()
      .meta({ description: 'Absent: some and fewer than five, or fewer than five in all.' }),
  })
  .meta({ id: 'CountedSign', description: 'So many of so many. What is of fewer than five is not told.' });

export const signsReply = z
  .array(
    worded(signs).extend({
      explained: z.string().meta({ description: 'How it is counted.' }),
      share: countedSign,
      before: countedSign.meta({ description: 'In the month before.' }),
    }),
  )
  .meta({
    id: 'SignsOfGaming',
    description:
      'Worth a look, and proof of nothing. Absent for the people of the institution itself: it is told to those above and to oversight.',
  });

export const agesReply = z
  .array(
    z.object({
      upTo: z
        .int()
        .exactOptional()
        .meta({
          description: `Working days since it was first sent: ${ageLimits.slice(0, -1).join(', ')}. Absent: more.`,
        }),
      count,
    }),
  )
  .meta({ id: 'PendingByAge', description: 'What is to be answered, by how long it has waited.' });

export const asOfReply = instantReply.exactOptional().meta({
  description: 'Up to when all is counted: two to three minutes ago. Absent: nothing was counted so far.',
});

export const withoutReply = z.array(z.enum(['about-people', 'independent-details'])).meta({
  description:
    'What is left out. about-people: complaints about a person and sensitive matters, which are shown from a ministry on, and to nobody who is or was there or under it. independent-details: of an independent body, all but what stands, comes and goes.',
});

const limits = z.object({ from: z.number(), upTo: z.number() }).meta({ id: 'ShareLimits' });
const limitNames = Object.keys(funnelLimits) as [FunnelLimit, ...FunnelLimit[]];
export const sizeGroupNames = sizeGroups.map(({ name }) => name) as unknown as [
  (typeof sizeGroups)[number]['name'],
  ...(typeof sizeGroups)[number]['name'][],
];

/** A unit as its neighbours are compared with it. */
export const comparedUnit = z
  .object({
    institution: measuredInstitutionReply,
    standing: stocksReply,
    answeredInTime: shareReply.exactOptional().meta({ description: 'Absent: fewer than five were due.' }),
    share: z.number().min(0).max(1).exactOptional(),
    group: worded(sizeGroupNames)
      .exactOptional()
      .meta({ description: 'Absent: fewer than thirty were due, too few for a rank.' }),
    rank: z
      .int()
      .positive()
      .exactOptional()
      .meta({ description: 'In its group; those alike have the same.' }),
    beyond: z
      .object({ limit: z.enum(limitNames), side: z.enum(['below', 'above']) })
      .exactOptional()
      .meta({
        description: 'Beyond which limit of the funnel: it does something otherwise than the others.',
      }),
    funnel: z.object({ usual: limits, almostAll: limits }).exactOptional().meta({
      description: 'Between which shares so many lie by chance alone, 95 and 99.8 times of a hundred.',
    }),
  })
  .meta({ id: 'ComparedUnit' });

export const trendDay = z
  .object({
    date: dateReply,
    arrived: count,
    answered: count,
    waiting: figure.meta({ description: 'Not completed at its end.' }),
  })
  .meta({ id: 'TrendDay' });

export const trendWeek = z
  .object({
    from: dateReply.meta({ description: 'A Monday.' }),
    upTo: dateReply.meta({ description: 'The Sunday after it, or today.' }),
    arrived: count,
    answered: count,
    waiting: figure.meta({ description: 'Not completed at its end.' }),
  })
  .meta({ id: 'TrendWeek' });

export const trendMonth = z
  .object({
    month: z.string(),
    arrived: count,
    answered: count,
    waiting: figure,
    answeredInTime: shareReply.exactOptional(),
  })
  .meta({ id: 'TrendMonth' });
