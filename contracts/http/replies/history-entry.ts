import * as z from 'zod';
import { actors } from '../../../domain/foundation/vocabulary/acts.ts';
import { statusNames } from '../../../domain/foundation/vocabulary/statuses.ts';
import { instantReply, namedInstitution, namedOfficer, wordedAct } from './replies.ts';

/** What happened to a ticket, once: to officers and auditors alike. */
export const historyEntry = {
  version: z.int().positive(),
  act: wordedAct,
  at: instantReply,
  by: z.object({
    actor: z.enum(actors),
    officer: namedOfficer.exactOptional(),
    institution: namedInstitution.exactOptional(),
    insteadOf: namedOfficer.exactOptional().meta({ description: 'Who was out, for whom a deputy acted.' }),
  }),
  status: z.enum(statusNames),
  institution: namedInstitution.meta({ description: 'Who held it by then.' }),
};
