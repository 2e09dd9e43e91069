import * as z from 'zod';
import type { Route } from '../route.ts';
import { citizenAct } from './citizen-act.ts';

export const undoReclassificationRoute = {
  ...citizenAct,
  path: '/v1/tickets/{number}/reclassification-undoing',
  name: 'undo-reclassification',
  summary: { sw: 'Rudisha aina ya awali', en: 'Restore the former classification' },
  body: z.strictObject({}),
} as const satisfies Route;
