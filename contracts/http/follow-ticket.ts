import * as z from 'zod';
import { actNames } from '../../domain/tickets/acts.ts';
import { kinds, opennesses } from '../../domain/tickets/kinds.ts';
import { closingReasons, statusNames, type StatusGroup } from '../../domain/tickets/statuses.ts';
import { receiptSecret } from './headers.ts';
import { dateReply, instantReply, languageReply, namedInstitution, textReply, worded } from './replies.ts';
import type { Route } from './route.ts';
import { ticketParams } from './ticket-params.ts';

/** The groups in which people see statuses. */
export const statusGroups = ['open', 'in-progress', 'completed'] as const satisfies readonly StatusGroup[];

const timelineEntry = z
  .object({
    type: z.enum(actNames),
    at: instantReply,
    date: dateReply,
    institution: namedInstitution,
    text: z.string().meta({ description: "What happened, in the caller's language." }),
  })
  .meta({ id: 'TimelineEntry' });

/** A ticket as its citizen sees it. */
export const followedTicket = z
  .object({
    number: z.string(),
    kind: worded(kinds),
    category: z.object({ id: z.string(), name: textReply }),
    language: languageReply,
    openness: worded(opennesses),
    status: z.object({
      code: z.enum(statusNames),
      word: z.string(),
      group: worded(statusGroups),
      because: z.enum(closingReasons).exactOptional(),
    }),
    sentTo: namedInstitution,
    institution: namedInstitution.meta({ description: 'Who holds it now.' }),
    submittedAt: instantReply,
    acknowledgeBy: instantReply,
    acknowledgedAt: instantReply.exactOptional(),
    respondBy: instantReply.exactOptional(),
    respondByDate: dateReply.exactOptional().meta({ description: 'The date of the answer.' }),
    overdue: z.boolean(),
    respondedAt: instantReply.exactOptional(),
    windowEndsAt: instantReply.exactOptional(),
    subject: z.string(),
    description: z.string(),
    remedySought: z.string().exactOptional(),
    officerName: z.string().exactOptional(),
    timeline: z.array(timelineEntry),
    next: z.array(z.string()),
  })
  .meta({ id: 'FollowedTicket' });

export const followTicketRoute = {
  method: 'GET',
  path: '/v1/tickets/{number}',
  name: 'follow-ticket',
  for: 'everybody',
  summary: { sw: 'Fuatilia hoja', en: 'Follow a ticket up' },
  params: ticketParams,
  headers: z.object({ 'mrejesho-secret': receiptSecret }),
  replies: { 200: { description: 'The ticket with its timeline.', body: followedTicket } },
  problems: [
    'number-malformed',
    'number-mistyped',
    'secret-missing',
    'secret-malformed',
    'ticket-not-found',
    'too-many-guesses',
  ],
} as const satisfies Route;
