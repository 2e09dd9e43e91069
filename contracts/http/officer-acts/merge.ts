import * as z from 'zod';
import type { Route } from '../route.ts';
import { ticketNumberParam } from '../requests/ticket-params.ts';
import { officerAct } from './officer-act.ts';
import { pathsOfActs } from './paths-of-acts.ts';

export const mergeRoute = {
  ...officerAct,
  path: pathsOfActs.merge,
  name: 'merge',
  summary: { sw: 'Unganisha na nyingine inayofanana', en: 'Merge a ticket with another like it' },
  body: z.strictObject({
    into: ticketNumberParam.meta({ description: 'The main ticket, which is worked on in its place.' }),
  }),
} as const satisfies Route;

export const partRoute = {
  ...officerAct,
  path: pathsOfActs.part,
  name: 'part',
  summary: { sw: 'Tenganisha iliyounganishwa', en: 'Part a ticket from the one it was merged with' },
  body: z.strictObject({}),
} as const satisfies Route;

/** The citizen withdrew it, and it is urgent. */
export const carryOnRoute = {
  ...officerAct,
  path: pathsOfActs['carry-on'],
  name: 'carry-on',
  summary: { sw: 'Endelea na jambo la dharura lililoondolewa', en: 'Go on with an urgent matter' },
  body: z.strictObject({}),
} as const satisfies Route;
