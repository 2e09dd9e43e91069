import * as z from 'zod';
import { findings } from '../../../domain/foundation/vocabulary/findings.ts';
import { dateReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { officerAct } from './officer-act.ts';
import { pathsOfActs } from './paths-of-acts.ts';
import { textOfAct } from '../requests/officers-texts.ts';

export const respondRoute = {
  ...officerAct,
  path: pathsOfActs.respond,
  name: 'respond',
  summary: { sw: 'Jibu', en: 'Respond to a ticket' },
  body: z.strictObject({
    finding: z.enum(findings),
    reason: textOfAct(
      'respond',
      'reason',
      'Why it is found so.',
      'Bomba kuu lilipasuka tarehe 12, na maji yalikatika mtaa mzima.',
    ),
    remedy: textOfAct(
      'respond',
      'remedy',
      'What is done about it.',
      'Bomba litabadilishwa wiki hii.',
    ).exactOptional(),
    promisedFor: dateReply.exactOptional().meta({
      description: 'The date for which the remedy is promised, in the time zone of the offices.',
    }),
  }),
} as const satisfies Route;
