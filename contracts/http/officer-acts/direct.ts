import * as z from 'zod';
import { registryId } from '../requests/registry-id.ts';
import { dateReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { officerAct } from './officer-act.ts';
import { pathsOfActs } from './paths-of-acts.ts';
import { textOfAct } from '../requests/officers-texts.ts';

export const directRoute = {
  ...officerAct,
  path: pathsOfActs.direct,
  name: 'direct',
  summary: { sw: 'Toa maelekezo yenye tarehe', en: 'Direct what is to be done by a date' },
  body: z.strictObject({
    dueBy: dateReply.meta({
      description: 'The date by which it is to be done, in the time zone of the offices: until they close.',
    }),
    institution: registryId('the institution that is to do it', 'dawasa-kinondoni').exactOptional().meta({
      description: 'Absent: the holder.',
    }),
    message: textOfAct(
      'direct',
      'message',
      'What is to be done.',
      'Andaeni taarifa ya matengenezo ya bomba hili.',
    ),
  }),
  problems: [...officerAct.problems, 'unknown-institution'],
} as const satisfies Route;

/** By the office that it went to: what was directed is done. */
export const reportDirectionRoute = {
  ...officerAct,
  path: pathsOfActs['report-direction'],
  name: 'report-direction',
  summary: { sw: 'Ripoti kuwa maelekezo yametekelezwa', en: 'Report that what was directed is done' },
  body: z.strictObject({
    message: textOfAct(
      'report-direction',
      'message',
      'What there is to say of it, to officers alone.',
      'Taarifa ya matengenezo imewekwa kwenye jalada.',
    ).exactOptional(),
  }),
} as const satisfies Route;
