import * as z from 'zod';
import { sharePositions } from '../../../domain/analytics/publication/compared-shares.ts';
import { publishedFigures } from '../../../domain/analytics/publication/published-figures.ts';
import { institutionKinds } from '../../../domain/institutions/registry/institution.ts';
import { instantReply, textReply, worded } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { sizeGroupNames } from './measures-replies.ts';
import { month, monthParams, requiredMonth } from './month-params.ts';

const params = monthParams;

/** Under which terms figures may be used. */
const licenceReply = z
  .object({
    code: z.literal('CC-BY-4.0'),
    address: z.url().meta({ examples: ['https://creativecommons.org/licenses/by/4.0/'] }),
    attribution: textReply.meta({ description: 'Whom to name.' }),
  })
  .meta({ id: 'Licence' });

const explainedFigure = z
  .object({
    figure: z.string().meta({ examples: ['answered-in-time'] }),
    name: textReply,
    unit: z.object({ code: z.string(), name: textReply }),
    formula: textReply,
    care: textReply.meta({ description: 'What it does not say.' }),
    of: z
      .enum(['institution', 'country'])
      .meta({ description: 'Told of each institution, or of the country alone.' }),
    ofIndependent: z.boolean().meta({ description: 'Told of independent institutions too, such as courts.' }),
  })
  .meta({ id: 'ExplainedFigure' });

const count = z.int().min(0);

const publishedCount = z
  .object({
    itself: count
      .exactOptional()
      .meta({ description: 'Of the place itself. Absent: withheld; at the country, a sum alone.' }),
    remainder: count.exactOptional().meta({
      description: 'What is withheld of it and of those under it, together. Absent: it cannot be told.',
    }),
    together: count.meta({ description: 'The sum of what is told of it and of all under it.' }),
    partial: z.literal(true).exactOptional().meta({ description: 'The sum lacks some of what is withheld.' }),
  })
  .meta({ id: 'PublishedCount' });

export const publishedDaysReply = z
  .object({ median: count.exactOptional(), ninetieth: count.exactOptional() })
  .meta({
    id: 'PublishedDays',
    description:
      'Working days to the answer. Absent: of too few. No median: more than half wait still; no 90th percentile: that, or too few.',
  });

const row = {
  counts: z.partialRecord(z.enum(publishedFigures), publishedCount),
  days: publishedDaysReply.exactOptional(),
};

const publicationReply = z
  .object({
    month,
    licence: licenceReply,
    country: z.object(row),
    institutions: z
      .array(
        z.object({
          id: z.string(),
          kind: z.enum(institutionKinds),
          name: textReply,
          parent: z.string().exactOptional(),
          ...row,
        }),
      )
      .meta({
        description: 'As they lay in the tree on the last day of the month, each after the one above it.',
      }),
  })
  .meta({ id: 'Publication' });

const part = z.number().min(0).max(1);

const publicShare = z
  .object({
    inTime: count.meta({ description: 'Published counts of what was answered in time, added up.' }),
    due: count.meta({ description: 'Of so many that had to be answered in the month.' }),
    from: part.meta({ description: 'The true share lies between these two 95 times of a hundred.' }),
    upTo: part,
    partial: z.literal(true).exactOptional().meta({ description: 'Withheld counts are in neither.' }),
  })
  .meta({ id: 'PublicShare' });

const shareOptional = { share: publicShare.exactOptional() };

const publicShares = z
  .object({
    month,
    ...shareOptional,
    trend: z
      .array(z.object({ month, ...shareOptional }))
      .meta({ description: 'The oldest month first. Without a share: not published, or too few.' }),
    groups: z.array(
      z.object({
        group: worded(sizeGroupNames),
        least: count.meta({ description: 'So many were due at each of them, at least.' }),
        together: part,
        institutions: z.array(
          z.object({
            id: z.string(),
            name: textReply,
            share: publicShare,
            position: z.enum(sharePositions).meta({
              description: 'Better or worse only where the share of the group lies outside the interval.',
            }),
          }),
        ),
      }),
    ),
    regions: z
      .array(z.object({ id: z.string(), name: textReply, ...shareOptional }))
      .meta({ description: 'Regional administrations under the place, each with its councils.' }),
  })
  .meta({ id: 'PublicShares' });

/** A publication never changes; for as long as this, nobody need ask again. In seconds. */
const aWeek = 7 * 86_400;

const family = 'show-public-measures';

export const listPublicMonthsRoute = {
  method: 'GET',
  path: '/v1/public/measures',
  name: 'list-public-months',
  family,
  for: 'everybody',
  summary: {
    sw: 'Takwimu za umma: miezi, na maana ya kila namba',
    en: 'Public figures: months, and what each says',
  },
  query: z.object({
    month: requiredMonth
      .exactOptional()
      .meta({ description: 'A published month whose shares are wanted too.' }),
    institution: z
      .string()
      .max(64)
      .exactOptional()
      .meta({ description: 'Whose shares. Absent: those of the whole country.', examples: ['dawasa'] }),
  }),
  keepSeconds: 3_600,
  replies: {
    200: {
      description: 'The months that were published, and the data dictionary.',
      body: z
        .object({
          licence: licenceReply,
          months: z
            .array(
              z.object({
                month,
                publishedAt: instantReply,
                json: z.string().meta({ examples: ['/v1/public/measures/2026-10'] }),
                csv: z.string().meta({ examples: ['/v1/public/measures/2026-10/csv'] }),
              }),
            )
            .meta({ description: 'The newest first.' }),
          coming: z
            .object({ month, from: z.string().meta({ examples: ['2027-01-01'] }) })
            .meta({ description: 'The next month, and the local date from which it is published.' }),
          reading: z.array(textReply).meta({ description: 'How numbers are to be read.' }),
          figures: z.array(explainedFigure),
          shares: publicShares.exactOptional().meta({
            description:
              'Of the month that was asked for: which share was answered in time. It follows from what is published, and from nothing else.',
          }),
        })
        .meta({ id: 'PublicMonths' }),
    },
  },
  problems: ['month-not-published'],
} as const satisfies Route;

export const showPublicMonthRoute = {
  method: 'GET',
  path: '/v1/public/measures/{month}',
  name: 'show-public-month',
  family,
  for: 'everybody',
  summary: { sw: 'Takwimu za umma za mwezi', en: 'Public figures of a month' },
  params,
  keepSeconds: aWeek,
  replies: {
    200: {
      description: 'What is told of every institution and of the country. It never changes.',
      body: publicationReply,
    },
  },
  problems: ['month-not-published'],
} as const satisfies Route;

export const downloadPublicMonthRoute = {
  method: 'GET',
  path: '/v1/public/measures/{month}/csv',
  name: 'download-public-month',
  family,
  for: 'everybody',
  summary: { sw: 'Takwimu za umma za mwezi, kama jedwali', en: 'Public figures of a month, as a table' },
  params,
  keepSeconds: aWeek,
  replies: {
    200: {
      description: 'The same as a table: one line for each place and figure (RFC 4180). It never changes.',
      contentType: 'text/csv; charset=utf-8',
      headers: { 'content-disposition': 'The name of the file.' },
      body: z.string(),
    },
  },
  problems: ['month-not-published'],
} as const satisfies Route;
