import * as z from 'zod';
import type { Route } from '../route.ts';
import {
  agesReply,
  asOfReply,
  kindQuery,
  measuredInstitutionReply,
  measuresParams,
  measuresSummaryReply,
  shownMonthQuery,
  reachReply,
  signsReply,
  stocksChange,
  stocksReply,
  trendDay,
  trendMonth,
  trendWeek,
  withoutReply,
} from './measures-replies.ts';

export const showMeasuresRoute = {
  method: 'GET',
  path: '/v1/officer/measures/{institution}',
  name: 'show-measures',
  family: 'officer-measures',
  for: 'measures:read',
  summary: {
    sw: 'Takwimu za taasisi na zote zilizo chini yake',
    en: 'The figures of an institution and all that lies under it',
  },
  params: measuresParams,
  query: z.strictObject({
    month: shownMonthQuery,
    kind: kindQuery,
  }),
  replies: {
    200: {
      description:
        'To its head, to those of what lies above it, to complaints officers they name, and to oversight.',
      body: z
        .object({
          institution: measuredInstitutionReply,
          path: z.array(measuredInstitutionReply).meta({
            description:
              'What lies above it, from the top down, as far as its figures are open to the caller.',
          }),
          asOf: asOfReply,
          without: withoutReply,
          standing: stocksReply,
          sinceLastWeek: stocksChange,
          ages: agesReply,
          month: z.string().meta({ examples: ['2026-10'] }),
          summary: measuresSummaryReply.exactOptional().meta({ description: 'Of the month.' }),
          before: measuresSummaryReply
            .exactOptional()
            .meta({ description: 'Of the month before, to compare.' }),
          reach: reachReply.exactOptional().meta({ description: 'Of the month.' }),
          signs: signsReply.exactOptional(),
          days: z.array(trendDay).meta({ description: 'The last 31, today included.' }),
          weeks: z.array(trendWeek).meta({
            description:
              'From Monday to Sunday: the one that runs, up to today, and the four before it. Fewer while rounds are far behind.',
          }),
          months: z.array(trendMonth).meta({ description: 'Thirteen, up to this one.' }),
        })
        .meta({ id: 'Measures' }),
    },
  },
  problems: [],
  conditional: true,
} as const satisfies Route;
