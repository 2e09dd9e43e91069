import * as z from 'zod';
import { citizenTexts } from '../../../domain/foundation/vocabulary/citizen-texts.ts';
import type { Route } from '../route.ts';
import { textSchema } from '../requests/text.ts';
import { citizenAct } from './citizen-act.ts';

export const objectRoute = {
  ...citizenAct,
  path: '/v1/tickets/{number}/objections',
  name: 'object',
  summary: { sw: 'Pinga uhamisho', en: 'Object to a transfer' },
  body: z.strictObject({
    reason: textSchema({
      ...citizenTexts.objection,
      description: 'Why it should not have gone there.',
      example: 'Mita ni ya mamlaka ya maji, si ya halmashauri.',
    }),
  }),
} as const satisfies Route;
