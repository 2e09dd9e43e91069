import * as z from 'zod';
import { openedThings } from '../../../domain/audit/read-log.ts';
import { officerRoles } from '../../../domain/institutions/registry/officer.ts';
import { actsOfferedToCitizens } from '../../../domain/foundation/vocabulary/acts.ts';
import { timelineTypes } from '../../../domain/casework/acts/citizen/timeline-types.ts';
import { sides } from '../../../domain/casework/acts/citizen/sides.ts';
import { outcomes, settingAsideReasons } from '../../../domain/foundation/vocabulary/findings.ts';
import { kinds, opennesses } from '../../../domain/foundation/vocabulary/kinds.ts';
import { noticeChannels } from '../../../domain/foundation/vocabulary/notice-channels.ts';
import { closingReasons, statusNames } from '../../../domain/foundation/vocabulary/statuses.ts';
import { attachment, namedFile } from '../replies/shown-attachment.ts';
import { knownDevice } from './device.ts';
import { secretHeaders } from '../requests/secret-headers.ts';
import { repeatedReads } from '../replies/repeated-reads.ts';
import { lostText } from '../replies/lost-text.ts';
import { older, olderQuery } from '../requests/older.ts';
import {
  anyAct,
  dateReply,
  instantReply,
  languageReply,
  namedInstitution,
  namedLocation,
  textReply,
  worded,
  statusGroups,
} from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { ticketParams } from '../requests/ticket-params.ts';

const namedFiles = z
  .array(namedFile)
  .exactOptional()
  .meta({ description: 'The files that were named with it. Absent: none.' });

export const timelineEntry = z
  .object({
    type: z.enum(timelineTypes),
    by: z.enum(sides),
    at: instantReply,
    date: dateReply,
    institution: namedInstitution.meta({ description: 'Who holds it by then.' }),
    text: z.string().meta({ description: "What happened, in the caller's language." }),
    reason: z.string().exactOptional().meta({ description: 'As it was written, by you or to you.' }),
    lost: lostText,
    attachments: namedFiles,
  })
  .meta({ id: 'TimelineEntry' });

export const ticketMessage = z
  .object({
    from: z.enum(sides).exclude(['system']),
    type: anyAct.describe('request-information: a question to you.'),
    at: instantReply,
    date: dateReply,
    institution: namedInstitution.meta({ description: 'Who wrote it, or to whom you wrote.' }),
    text: z.string(),
    lost: lostText,
    attachments: namedFiles,
  })
  .meta({ id: 'Message' });

export const ticketResponse = z
  .object({
    at: instantReply,
    date: dateReply,
    institution: namedInstitution,
    outcome: worded(outcomes),
    because: worded(settingAsideReasons).exactOptional().meta({ description: 'Why it was set aside.' }),
    answeredIn: z
      .string()
      .exactOptional()
      .meta({ description: 'The ticket with the final answer to the same matter.' }),
    reason: z.string().exactOptional(),
    remedy: z.string().exactOptional().meta({ description: 'What is done about it.' }),
    body: z.string().exactOptional().meta({ description: 'The outside body that it was referred to.' }),
    promisedBy: instantReply.exactOptional(),
    promisedByDate: dateReply.exactOptional(),
    lost: lostText,
    attachments: namedFiles,
    final: z.boolean().meta({ description: 'Nobody here is left who could decide an appeal.' }),
    outsideBody: z
      .string()
      .exactOptional()
      .meta({ description: 'Of a final one: the body that hears what it leaves open.' }),
  })
  .meta({ id: 'TicketResponse' });

const read = z
  .object({
    at: instantReply,
    date: dateReply,
    ...repeatedReads,
    opened: z.enum(openedThings),
    role: worded(officerRoles),
    institution: namedInstitution,
    text: z.string().meta({ description: "Who opened what, in the caller's language." }),
  })
  .meta({ id: 'TicketRead' });

const seenInList = z
  .object({
    at: instantReply,
    date: dateReply,
    times: z.int().positive().meta({ description: 'On that day.' }),
    role: worded(officerRoles),
    institution: namedInstitution,
    text: z.string().meta({ description: "Who was shown it, in the caller's language." }),
  })
  .meta({ id: 'SeenInList' });

const possibleAct = z
  .object({
    act: z.enum(actsOfferedToCitizens),
    text: z.string().meta({ description: "What it is, in the caller's language." }),
    until: instantReply
      .exactOptional()
      .meta({ description: 'The last second in which it can be done, where there is one.' }),
    untilDate: dateReply.exactOptional(),
  })
  .meta({ id: 'PossibleAct' });

const contactPreferences = z
  .object({
    language: languageReply.meta({ description: 'The language of notices.' }),
    safeToContact: z.boolean().meta({ description: 'No: nothing is sent.' }),
    reminders: z.boolean().meta({ description: 'No: what only reminds is not sent.' }),
    channels: z
      .array(z.enum(noticeChannels))
      .meta({ description: 'By what notices can go to the contact that is kept; the contact is not shown.' }),
    reached: z.boolean().meta({
      description:
        'Whether notices arrive, as far as is known. No: another contact may be left by saying anew who may see the name.',
    }),
    phoneConfirmed: z.boolean().exactOptional().meta({
      description:
        "Whether the phone that SMS go to is known to be the citizen's. No: a few SMS a day go to it, and it finds no ticket, until its owner says yes to the question that is asked of whoever dials or writes from it. Absent: no SMS go.",
    }),
  })
  .meta({ id: 'ContactPreferences' });

/** A ticket as its citizen sees it. */
export const followedTicket = z
  .object({
    number: z.string(),
    kind: worded(kinds),
    category: z.object({ id: z.string(), name: textReply }),
    sensitive: z.boolean().meta({
      description: 'Of a sensitive matter: who reads it may not want to be seen reading it.',
    }),
    language: languageReply,
    openness: worded(opennesses),
    identityHidden: z.literal(true).exactOptional().meta({
      description:
        'It was withdrawn: nobody is shown who sent it, until its citizen chooses again how to be known, be it the same.',
    }),
    preferences: contactPreferences,
    status: z.object({
      code: z.enum(statusNames),
      word: z.string(),
      group: worded(statusGroups),
      because: z.enum(closingReasons).exactOptional(),
    }),
    sentTo: namedInstitution,
    institution: namedInstitution.meta({ description: 'Who holds it now.' }),
    submittedAt: instantReply,
    place: namedLocation.exactOptional(),
    cites: z.string().exactOptional().meta({ description: 'The earlier ticket that it goes on from.' }),
    acknowledgeBy: instantReply,
    acknowledgedAt: instantReply.exactOptional(),
    respondBy: instantReply
      .exactOptional()
      .meta({ description: 'Absent where none is due, and while the clock stands.' }),
    respondByDate: dateReply.exactOptional().meta({ description: 'The date of the answer.' }),
    overdue: z.boolean().meta({
      description: 'Whether what it waits for is late: until somebody acknowledges it that, then the answer.',
    }),
    respondedAt: instantReply.exactOptional(),
    windowEndsAt: instantReply.exactOptional(),
    subject: z.string(),
    description: z.string(),
    remedySought: z.string().exactOptional(),
    landmark: z.string().exactOptional(),
    officerName: z.string().exactOptional(),
    lost: lostText,
    timeline: z.array(timelineEntry).meta({ description: 'What happened, in order: one page of it.' }),
    attachments: z
      .array(attachment)
      .meta({ description: 'The files that you attached, and how far each is.' }),
    messages: z
      .array(ticketMessage)
      .meta({ description: 'What you and the institution wrote, in order: of the same page.' }),
    responses: z.array(ticketResponse).meta({ description: 'The answers, one of each level, in order.' }),
    reads: z.array(read).meta({
      description: 'Who opened it, by role and institution, in order: a page of its own length.',
    }),
    lists: z.array(seenInList).exactOptional().meta({
      description:
        'In which lists its subject was seen without opening it, by role, institution and day, in order; with the newest page. Absent: in none.',
    }),
    older,
    acts: z.array(possibleAct).meta({ description: 'What you can do now.' }),
    next: z.array(z.string()),
  })
  .meta({ id: 'FollowedTicket' });

export const followTicketRoute = {
  method: 'GET',
  path: '/v1/tickets/{number}',
  name: 'follow-ticket',
  family: 'follow-ticket',
  for: 'everybody',
  summary: { sw: 'Fuatilia ulichotuma', en: 'Follow a ticket up' },
  params: ticketParams,
  query: olderQuery,
  headers: z.object(secretHeaders),
  device: knownDevice,
  conditional: true,
  replies: {
    200: {
      description:
        'The ticket with the newest page of its timeline; with a cursor, the ticket with an older one.',
      body: followedTicket,
      headers: {
        'set-cookie': 'By what the device is known again here.',
      },
    },
  },
  problems: [
    'number-malformed',
    'number-mistyped',
    'secret-missing',
    'secret-malformed',
    'ticket-not-found',
    'proof-of-work-needed',
    'guesses-closed',
  ],
} as const satisfies Route;
