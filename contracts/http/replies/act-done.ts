import * as z from 'zod';
import { statusNames } from '../../../domain/foundation/vocabulary/statuses.ts';
import { anyAct, dateReply, instantReply, namedInstitution } from './replies.ts';

/** What every act on a ticket answers: what was done, and where the ticket stands by it. */
export const actDone = z
  .object({
    number: z.string(),
    act: anyAct,
    at: instantReply.meta({
      description: 'When it was done: of a repeated request, when it was done first.',
    }),
    version: z.int().positive().meta({ description: "The ticket's version after it." }),
    status: z.object({ code: z.enum(statusNames), word: z.string() }),
    institution: namedInstitution.meta({ description: 'Who holds the ticket by it.' }),
    respondBy: instantReply
      .exactOptional()
      .meta({ description: 'Absent where none is due, and while the clock stands.' }),
    respondByDate: dateReply.exactOptional(),
    windowEndsAt: instantReply
      .exactOptional()
      .meta({ description: 'The last second in which the citizen may appeal.' }),
  })
  .meta({ id: 'ActDone' });
