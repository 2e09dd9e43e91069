import * as z from 'zod';
import { citizenTexts } from '../../../domain/foundation/vocabulary/citizen-texts.ts';
import type { Route } from '../route.ts';
import { textSchema } from '../requests/text.ts';
import { citizenAct } from './citizen-act.ts';

export const withdrawRoute = {
  ...citizenAct,
  path: '/v1/tickets/{number}/withdrawal',
  name: 'withdraw',
  summary: { sw: 'Ondoa ulichotuma', en: 'Withdraw the ticket' },
  body: z.strictObject({
    pressure: z.boolean().meta({
      description: 'Whether somebody put pressure on you to withdraw it. Yes goes to the head above.',
    }),
    reason: textSchema({
      ...citizenTexts.withdrawal,
      description: 'Why it is withdrawn.',
      example: 'Tatizo limetatuliwa.',
    }).exactOptional(),
  }),
} as const satisfies Route;

export const undoWithdrawalRoute = {
  ...citizenAct,
  path: '/v1/tickets/{number}/withdrawal-undoing',
  name: 'undo-withdrawal',
  summary: { sw: 'Rudisha kilichoondolewa', en: 'Take the withdrawal back' },
  body: z.strictObject({}),
} as const satisfies Route;
