import * as z from 'zod';
import type { Route } from '../route.ts';
import { citizenAct } from './citizen-act.ts';

export const acceptRoute = {
  ...citizenAct,
  path: '/v1/tickets/{number}/acceptance',
  name: 'accept',
  summary: { sw: 'Kubali jibu', en: 'Accept the response' },
  body: z.strictObject({}),
} as const satisfies Route;

export const undoAcceptanceRoute = {
  ...citizenAct,
  path: '/v1/tickets/{number}/acceptance-undoing',
  name: 'undo-acceptance',
  summary: { sw: 'Badili uamuzi wa kukubali jibu', en: 'Take back your acceptance' },
  body: z.strictObject({}),
} as const satisfies Route;
