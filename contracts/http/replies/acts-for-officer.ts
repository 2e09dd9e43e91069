import * as z from 'zod';
import { actsOfOfficers } from '../../../domain/casework/officer-acts/officer-acts.ts';
import { refusalReasons } from '../../../domain/casework/acts/refusals.ts';
import { durationUnits } from '../../../domain/foundation/time/duration.ts';
import { dateReply, instantReply } from './replies.ts';

/** What an act may say that its officer saw. */
export const ticketVersion = z.int().positive().meta({
  description: 'Of the ticket. Rises with whatever happens to it. In quotes, `If-Match` of an act takes it.',
});

const whyNot = z
  .object({ code: z.enum(refusalReasons), text: z.string() })
  .meta({ id: 'WhyNot', description: 'Which rule stands against it, and that as a sentence.' });

/** With how the caller's language says it. */
const namedAct = { code: z.enum(actsOfOfficers), word: z.string() };

const actForOfficer = z
  .object({
    ...namedAct,
    route: z
      .object({
        name: z.string().meta({ examples: ['decide-transfer'] }),
        method: z.literal('POST'),
        path: z.string().meta({ examples: ['/v1/officer/tickets/261100000017/transfer-decision'] }),
        body: z
          .record(z.string(), z.string())
          .exactOptional()
          .meta({ description: 'What of the body makes it this act.', examples: [{ decision: 'keep' }] }),
      })
      .meta({ description: 'How it is asked for.' }),
    until: instantReply.exactOptional().meta({
      description: 'The last second in which it can be done, where the rules set one.',
    }),
    untilDate: dateReply.exactOptional(),
    left: z
      .object({ count: z.int().nonnegative(), of: z.int().nonnegative(), text: z.string() })
      .exactOptional()
      .meta({ description: 'How often it can be done still, and how often in all.' }),
    most: z
      .object({ amount: z.int().positive(), unit: z.enum(durationUnits), text: z.string() })
      .exactOptional()
      .meta({ description: 'extend: the longest extension.' }),
  })
  .meta({ id: 'ActForOfficer' });

/** What an officer can do on a ticket, and what not and why. */
export const actsForOfficerReply = {
  acts: z.array(actForOfficer).meta({
    description:
      'What this officer may do now. Each was tried as it would be done: what it names, a receiver or a date, may still be refused.',
  }),
  notNow: z
    .array(z.object({ ...namedAct, whyNot }).meta({ id: 'ActNotNow' }))
    .meta({ description: "What is this officer's to do on this ticket and cannot be done now, and why." }),
  whyNone: whyNot.exactOptional().meta({
    description:
      'Why the officer does not work on it at all: they wrote it down, handed it on, or answered it below.',
  }),
};
