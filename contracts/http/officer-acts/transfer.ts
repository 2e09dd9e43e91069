import * as z from 'zod';
import { registryId } from '../requests/registry-id.ts';
import type { Route } from '../route.ts';
import { officerAct } from './officer-act.ts';
import { pathsOfActs } from './paths-of-acts.ts';
import { textOfAct } from '../requests/officers-texts.ts';

export const transferRoute = {
  ...officerAct,
  path: pathsOfActs.transfer,
  name: 'transfer',
  summary: { sw: 'Hamishia taasisi nyingine', en: 'Transfer a ticket to another institution' },
  body: z.strictObject({
    to: registryId('the institution that gets it', 'dawasa'),
    reason: textOfAct(
      'transfer',
      'reason',
      'Why it belongs there, as the citizen reads it.',
      'Mita ni ya mamlaka ya maji.',
    ),
  }),
  problems: [...officerAct.problems, 'unknown-institution'],
} as const satisfies Route;

const decisionReason = textOfAct(
  'keep-transfer',
  'reason',
  'Why, as the citizen reads it.',
  'Mita kweli ni ya mamlaka ya maji.',
);

export const decideTransferRoute = {
  ...officerAct,
  path: pathsOfActs['decide-transfer'],
  name: 'decide-transfer',
  summary: { sw: 'Amua pingamizi la uhamisho', en: 'Decide on an objection to a transfer' },
  body: z.discriminatedUnion('decision', [
    z.strictObject({ decision: z.literal('keep'), reason: decisionReason }),
    z.strictObject({
      decision: z.literal('undo'),
      to: registryId('the institution that gets it', 'dawasa')
        .exactOptional()
        .meta({ description: 'Absent: back to whoever gave it away.' }),
      reason: decisionReason,
    }),
  ]),
  problems: [...officerAct.problems, 'unknown-institution'],
} as const satisfies Route;

export const escalateRoute = {
  ...officerAct,
  path: pathsOfActs.escalate,
  name: 'escalate',
  summary: { sw: 'Peleka ngazi ya juu', en: 'Pass a ticket to the level above' },
  body: z.strictObject({
    reason: textOfAct(
      'escalate',
      'reason',
      'Why, as the citizen reads it.',
      'Uamuzi huu uko juu ya mamlaka yetu.',
    ),
  }),
} as const satisfies Route;
