import * as z from 'zod';
import { citizenTexts } from '../../../domain/foundation/vocabulary/citizen-texts.ts';
import { ratings } from '../../../domain/foundation/vocabulary/findings.ts';
import type { Route } from '../route.ts';
import { textSchema } from '../requests/text.ts';
import { citizenAct } from './citizen-act.ts';

export const rateRoute = {
  ...citizenAct,
  path: '/v1/tickets/{number}/ratings',
  name: 'rate',
  summary: { sw: 'Tathmini jibu', en: 'Rate the response' },
  body: z.strictObject({
    rating: z.literal(ratings).meta({
      description: 'From 1, poor, to 5, good. A later rating takes the place of the earlier.',
      examples: [5],
    }),
    message: textSchema({
      ...citizenTexts.rating,
      description: 'What was good or poor about it.',
      example: 'Nilijibiwa haraka na kwa heshima.',
    }).exactOptional(),
  }),
} as const satisfies Route;
