import * as z from 'zod';
import type { Route } from '../route.ts';
import { officerAct } from './officer-act.ts';
import { pathsOfActs } from './paths-of-acts.ts';
import { textOfAct } from '../requests/officers-texts.ts';

/** More than any policy gives: the policy decides how many. */
const mostDays = 60;

export const extendRoute = {
  ...officerAct,
  path: pathsOfActs.extend,
  name: 'extend',
  summary: { sw: 'Ongeza muda wa kujibu', en: 'Extend the time to respond' },
  body: z.strictObject({
    workingDays: z
      .int()
      .min(1)
      .max(mostDays)
      .meta({ description: 'By how many working days.', examples: [5] }),
    message: textOfAct(
      'extend',
      'message',
      'The interim reply, which the citizen reads with the new date.',
      'Tunasubiri vipuri; jibu kamili litatolewa kufikia tarehe mpya.',
    ),
  }),
} as const satisfies Route;
