import * as z from 'zod';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import { refuse } from '../problems/refuse.ts';
import type { Route } from '../route.ts';
import { citizenAct } from './citizen-act.ts';

const chosen = z.strictObject({
  language: z
    .enum(languages)
    .exactOptional()
    .meta({ description: 'Of notices.', examples: ['en'] }),
  safeToContact: z
    .boolean()
    .exactOptional()
    .meta({
      description: 'No: nothing is sent any more, also of what happened before and waits to be told.',
      examples: [true],
    }),
  reminders: z.boolean().exactOptional().meta({
    description: 'No: nothing is sent that only reminds. What happened is told all the same.',
  }),
});

export const contactPreferencesRoute = {
  ...citizenAct,
  path: '/v1/tickets/{number}/contact-preferences',
  name: 'change-preferences',
  summary: { sw: 'Badilisha jinsi unavyojulishwa', en: 'Change how you get updates' },
  body: chosen
    .meta({ description: 'At least one of them; what is left out stays as it is.' })
    .superRefine((preferences, context) => {
      if (Object.keys(preferences).length === 0) refuse(context, { field: 'nothing-given' });
    }),
} as const satisfies Route;
