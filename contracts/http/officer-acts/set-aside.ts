import * as z from 'zod';
import { settingAsideReasons } from '../../../domain/foundation/vocabulary/findings.ts';
import type { Route } from '../route.ts';
import { ticketNumberParam } from '../requests/ticket-params.ts';
import { officerAct } from './officer-act.ts';
import { pathsOfActs } from './paths-of-acts.ts';
import { textOfAct } from '../requests/officers-texts.ts';

export const setAsideRoute = {
  ...officerAct,
  path: pathsOfActs['set-aside'],
  name: 'set-aside',
  summary: { sw: 'Kataa kushughulikia', en: 'Set a ticket aside' },
  body: z.strictObject({
    because: z.enum(settingAsideReasons),
    ticket: ticketNumberParam
      .exactOptional()
      .meta({ description: 'already-answered: the number of the ticket that has the final answer.' }),
    reason: textOfAct(
      'set-aside',
      'reason',
      'Why, as the citizen reads it.',
      'Ni tangazo la biashara, halina lalamiko.',
    ),
  }),
} as const satisfies Route;

export const referRoute = {
  ...officerAct,
  path: pathsOfActs.refer,
  name: 'refer',
  summary: { sw: 'Elekeza nje ya mfumo', en: 'Refer a ticket to an outside body' },
  body: z.strictObject({
    body: textOfAct('refer', 'body', 'The outside body to which it belongs.', 'Mahakama ya Mwanzo Kariakoo'),
    reason: textOfAct(
      'refer',
      'reason',
      'Why, as the citizen reads it.',
      'Shauri hili tayari liko mahakamani.',
    ),
  }),
} as const satisfies Route;
