import * as z from 'zod';
import { citizenTexts } from '../../../domain/foundation/vocabulary/citizen-texts.ts';
import type { Route } from '../route.ts';
import { textSchema } from '../requests/text.ts';
import { citizenAct } from './citizen-act.ts';
import { namedPlaces, namingProblems } from './named-places.ts';

export const replyRoute = {
  ...citizenAct,
  path: '/v1/tickets/{number}/replies',
  name: 'reply',
  summary: { sw: 'Andika ujumbe au jibu maswali ya taasisi', en: 'Write, or answer what was asked' },
  body: z.strictObject({
    message: textSchema({
      ...citizenTexts.reply,
      description: 'What the institution should know.',
      example: 'Namba ya mita yangu ni 4471203.',
    }),
    attachments: namedPlaces,
  }),
  problems: [...citizenAct.problems, ...namingProblems, 'ticket-closed'],
} as const satisfies Route;
