import * as z from 'zod';
import type { Route } from '../route.ts';
import { officerAct } from './officer-act.ts';
import { pathsOfActs } from './paths-of-acts.ts';

export const acknowledgeRoute = {
  ...officerAct,
  path: pathsOfActs.acknowledge,
  name: 'acknowledge',
  summary: { sw: 'Thibitisha kupokea', en: 'Acknowledge a ticket' },
  body: z.strictObject({}),
} as const satisfies Route;

export const startRoute = {
  ...officerAct,
  path: pathsOfActs.start,
  name: 'start',
  summary: { sw: 'Anza kushughulikia', en: 'Begin to work on a ticket' },
  body: z.strictObject({}),
} as const satisfies Route;
