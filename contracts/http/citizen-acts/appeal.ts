import * as z from 'zod';
import { citizenTexts } from '../../../domain/foundation/vocabulary/citizen-texts.ts';
import type { Route } from '../route.ts';
import { textSchema } from '../requests/text.ts';
import { citizenAct } from './citizen-act.ts';
import { namedPlaces, namingProblems } from './named-places.ts';

export const appealRoute = {
  ...citizenAct,
  path: '/v1/tickets/{number}/appeals',
  name: 'appeal',
  summary: { sw: 'Kata rufaa', en: 'Appeal' },
  body: z.strictObject({
    grounds: textSchema({
      ...citizenTexts.grounds,
      description: 'Why the response is not right or not enough.',
      example: 'Jibu halielezi kwa nini maji hayajarudi.',
    }),
    attachments: namedPlaces,
  }),
  problems: [...citizenAct.problems, ...namingProblems],
} as const satisfies Route;
