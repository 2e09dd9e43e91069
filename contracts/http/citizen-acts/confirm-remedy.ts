import * as z from 'zod';
import { citizenTexts } from '../../../domain/foundation/vocabulary/citizen-texts.ts';
import { refuse } from '../problems/refuse.ts';
import type { Route } from '../route.ts';
import { textSchema } from '../requests/text.ts';
import { citizenAct } from './citizen-act.ts';

const fields = z.strictObject({
  done: z.boolean().meta({
    description: 'Whether what was promised was done. No counts as an appeal, and needs a reason.',
  }),
  reason: textSchema({
    ...citizenTexts.remedyMissing,
    description: 'What is still missing.',
    example: 'Bomba bado halijatengenezwa.',
  }).exactOptional(),
});

export const confirmRemedyRoute = {
  ...citizenAct,
  path: '/v1/tickets/{number}/remedy-confirmation',
  name: 'confirm-remedy',
  summary: { sw: 'Sema kama kilichoahidiwa kimefanyika', en: 'Say whether what was promised was done' },
  body: fields.superRefine(({ done, reason }, context) => {
    if (!done && reason === undefined) refuse(context, { field: 'required' }, ['reason']);
  }),
} as const satisfies Route;
