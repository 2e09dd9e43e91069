import * as z from 'zod';
import { closingReasons, statusNames } from '../../../domain/foundation/vocabulary/statuses.ts';
import { actsForOfficerReply, ticketVersion } from '../replies/acts-for-officer.ts';
import { countdowns } from '../replies/countdowns.ts';
import { dateReply, instantReply, namedInstitution, statusGroups, worded } from '../replies/replies.ts';

/** How a ticket stands for whoever sees anything of it, and what they can do on it. */
export const ticketStatusReply = {
  number: z.string(),
  version: ticketVersion,
  shows: z.enum(['status', 'history', 'all']).meta({
    description:
      'status: no text; history: what was there until it was handed over, and the status; all: everything.',
  }),
  status: z.object({
    code: z.enum(statusNames),
    word: z.string(),
    group: worded(statusGroups),
    because: z.enum(closingReasons).exactOptional(),
  }),
  urgent: z.boolean(),
  institution: namedInstitution.meta({ description: 'Who holds it now.' }),
  acknowledgeBy: instantReply,
  acknowledgedAt: instantReply.exactOptional(),
  respondBy: instantReply
    .exactOptional()
    .meta({ description: 'Absent where none is due, and while the clock stands.' }),
  respondByDate: dateReply.exactOptional(),
  overdue: z.boolean().meta({
    description: 'Whether what it waits for is late: until somebody acknowledges it that, then the answer.',
  }),
  respondedAt: instantReply.exactOptional(),
  windowEndsAt: instantReply.exactOptional(),
  clocks: countdowns,
  ...actsForOfficerReply,
};
