import * as z from 'zod';
import { openedThings } from '../../../domain/audit/read-log.ts';
import { officerRoles } from '../../../domain/institutions/registry/officer.ts';
import { older, olderQuery } from '../requests/older.ts';
import { repeatedReads } from '../replies/repeated-reads.ts';
import { dateReply, instantReply, namedInstitution, namedOfficer, worded } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { ticketParams, numberProblems } from '../requests/ticket-params.ts';

const seenRead = z
  .object({
    at: instantReply,
    date: dateReply,
    ...repeatedReads,
    opened: z.enum(openedThings),
    attachment: z.string().exactOptional(),
    officer: namedOfficer,
    role: worded(officerRoles),
    institution: namedInstitution,
    reason: z.string().exactOptional().meta({ description: 'As it was written, where one must be given.' }),
  })
  .meta({ id: 'SeenRead' });

export const listReadsRoute = {
  method: 'GET',
  path: '/v1/officer/tickets/{number}/reads',
  name: 'list-reads',
  for: 'reads:list',
  family: 'open-ticket',
  summary: { sw: 'Waliofungua', en: 'Who opened a ticket' },
  params: ticketParams,
  query: olderQuery,
  replies: {
    200: {
      description:
        'A page of them, the newest first asked for, in order, by those at or under what the caller is over; to oversight, by everybody. Listing them is no read.',
      body: z.object({ number: z.string(), reads: z.array(seenRead), older }).meta({ id: 'SeenReads' }),
    },
  },
  problems: numberProblems,
} as const satisfies Route;
