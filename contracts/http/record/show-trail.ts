import * as z from 'zod';
import { openedThings } from '../../../domain/audit/read-log.ts';
import { officerRoles } from '../../../domain/institutions/registry/officer.ts';
import { historyEntry } from '../replies/history-entry.ts';
import { older, olderQuery } from '../requests/older.ts';
import { instantReply, namedInstitution, namedOfficer, worded } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { ticketParams, numberProblems } from '../requests/ticket-params.ts';

/** What ties an entry to the one before it, and the commitment to what was written. */
const sealed = {
  commitment: z
    .string()
    .exactOptional()
    .meta({ description: 'HMAC-SHA-256 of what was written, under a salt that lies with it.' }),
  previous: z.string().exactOptional(),
  hash: z
    .string()
    .exactOptional()
    .meta({ description: 'SHA-256 in base64url, as the checkpoints have it. Absent: not on record.' }),
  sealed: z.string().meta({
    description:
      'What the hash is over (RFC 8785), to be verified by whoever reads it: all that is on record of it, and no text.',
  }),
};

const trailEvent = z
  .object({
    ...historyEntry,
    ...sealed,
  })
  .meta({ id: 'TrailEvent' });

const trailRead = z
  .object({
    count: z.int().positive(),
    at: instantReply,
    opened: z.enum(openedThings),
    officer: namedOfficer,
    role: worded(officerRoles),
    institution: namedInstitution,
    ...sealed,
  })
  .meta({ id: 'TrailRead' });

export const showTrailRoute = {
  method: 'GET',
  path: '/v1/officer/trails/{number}',
  name: 'show-trail',
  for: 'trails:read',
  family: 'open-ticket',
  summary: { sw: 'Kumbukumbu za ujumbe kwa mkaguzi', en: 'The record of a ticket, to an auditor' },
  params: ticketParams,
  query: olderQuery,
  replies: {
    200: {
      description:
        'Who did and who opened what, the newest page first, each in order, with the links of both chains and without any text. It is a read itself, and recorded before it is shown.',
      body: z
        .object({ number: z.string(), events: z.array(trailEvent), reads: z.array(trailRead), older })
        .meta({ id: 'Trail' }),
    },
  },
  problems: numberProblems,
} as const satisfies Route;
