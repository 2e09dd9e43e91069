import * as z from 'zod';
import type { Route } from '../route.ts';
import { officerAct } from './officer-act.ts';

export const acknowledgeRoute = {
  ...officerAct,
  path: '/v1/officer/tickets/{number}/acknowledgement',
  name: 'acknowledge',
  summary: { sw: 'Kiri kupokea hoja', en: 'Acknowledge a ticket' },
  body: z.strictObject({}),
} as const satisfies Route;

export const startRoute = {
  ...officerAct,
  path: '/v1/officer/tickets/{number}/start',
  name: 'start',
  summary: { sw: 'Anza kushughulikia hoja', en: 'Begin to work on a ticket' },
  body: z.strictObject({}),
} as const satisfies Route;
