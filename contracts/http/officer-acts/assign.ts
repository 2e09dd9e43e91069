import * as z from 'zod';
import { registryId } from '../requests/registry-id.ts';
import type { Route } from '../route.ts';
import { officerAct } from './officer-act.ts';
import { pathsOfActs } from './paths-of-acts.ts';

export const assignRoute = {
  ...officerAct,
  path: pathsOfActs.assign,
  name: 'assign',
  summary: { sw: 'Mpe afisa au kitengo kazi', en: 'Give a ticket to an officer or a unit' },
  body: z.strictObject({
    officer: registryId('the officer who gets it', 'rehema-msuya').exactOptional(),
    unit: registryId('the unit of the same institution that gets it', 'dawasa-bili').exactOptional(),
  }),
  problems: [...officerAct.problems, 'unknown-officer', 'unknown-institution'],
} as const satisfies Route;

export const assignToSelfRoute = {
  ...officerAct,
  path: pathsOfActs['assign-to-self'],
  name: 'assign-to-self',
  summary: { sw: 'Chukua kazi uishughulikie', en: 'Take a ticket yourself' },
  body: z.strictObject({}),
} as const satisfies Route;
