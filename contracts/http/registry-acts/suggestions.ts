import * as z from 'zod';
import { fewestToldOf } from '../../../domain/analytics/suggestions/suggestion-report.ts';
import { instantReply, textReply } from '../replies/replies.ts';
import { month, monthParams } from '../measures/month-params.ts';
import type { Route } from '../route.ts';

const count = z.int().nonnegative();
const told = z.int().min(fewestToldOf);

const hitRate = z
  .object({
    tickets: count,
    categoryFirst: count.meta({ description: 'Of which the category that was suggested first was right.' }),
    officeFirst: count.meta({ description: 'Of which the office that was suggested first was right.' }),
    officeAtAll: count.meta({ description: 'Of which the office was among all that were suggested.' }),
  })
  .meta({ id: 'HitRate' });

const rest = hitRate
  .exactOptional()
  .meta({ description: 'All others together: of fewer than five tickets nothing is told.' });

const named = z.object({ id: z.string(), name: textReply.exactOptional() });

const rates = z
  .object({
    rows: z.array(
      hitRate.extend({
        id: z.string().exactOptional().meta({ description: 'Absent: of tickets that name none.' }),
        name: textReply.exactOptional().meta({ description: 'Absent: nothing has this id any more.' }),
      }),
    ),
    rest,
  })
  .meta({ id: 'HitRates' });

export const showSuggestionsRoute = {
  method: 'GET',
  family: 'registry-acts',
  for: 'registry:administer',
  path: '/v1/officer/registry/suggestions/{month}',
  name: 'show-suggestions',
  summary: {
    sw: 'Mapendekezo ya mwezi yalivyokuwa',
    en: 'What became of the suggestions of a month',
  },
  params: monthParams,
  replies: {
    200: {
      description: 'How often categories and offices that were suggested before sending were right.',
      body: z
        .object({
          month,
          report: z
            .object({
              at: instantReply.meta({ description: 'When it was counted: once a day.' }),
              all: hitRate,
              byCategory: rates,
              byCouncil: rates,
              byModel: z.object({ rows: z.array(hitRate.extend({ id: z.string().exactOptional() })), rest }),
              corrected: z.object({
                byTransfer: told.exactOptional().meta({
                  description: 'Tickets that were transferred to another office. Absent: fewer than five.',
                }),
                byReclassifying: told.exactOptional().meta({
                  description: 'Tickets whose kind or category was corrected. Absent: fewer than five.',
                }),
              }),
              misleading: z
                .array(
                  z.object({
                    category: named,
                    suggested: named,
                    instead: named,
                    tickets: told,
                  }),
                )
                .meta({ description: 'What was wrong five times or more in the same way.' }),
            })
            .exactOptional()
            .meta({ description: 'Absent: fewer than five tickets were sent with suggestions.' }),
        })
        .meta({ id: 'SuggestionsOfMonth' }),
    },
  },
  problems: ['change-refused'],
} as const satisfies Route;
