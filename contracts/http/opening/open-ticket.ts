import * as z from 'zod';
import { fileRefusals } from '../../../domain/ticketing/attachments/attachment.ts';
import { outcomes } from '../../../domain/foundation/vocabulary/findings.ts';
import { whereabouts } from '../../../domain/foundation/vocabulary/whereabouts.ts';
import { channels, kinds, opennesses } from '../../../domain/foundation/vocabulary/kinds.ts';
import type { WrittenPart } from '../../../domain/foundation/vocabulary/written-parts.ts';
import { factSchemas } from '../../events/event-facts.ts';
import { attachment, mediaTypes, namedFile } from '../replies/shown-attachment.ts';
import { idempotencyKey } from '../requests/headers.ts';
import { openingReason } from '../requests/opening-reason.ts';
import { historyEntry } from '../replies/history-entry.ts';
import { lostText } from '../replies/lost-text.ts';
import { older, olderQuery } from '../requests/older.ts';
import {
  instantReply,
  languageReply,
  namedInstitution,
  namedOfficer,
  textReply,
  worded,
} from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { directionReply } from '../replies/shown-direction.ts';
import { ticketStatusReply } from './ticket-status.ts';
import { ticketParams, numberProblems } from '../requests/ticket-params.ts';

/** What the citizen sent. */
const submission = z
  .object({
    language: languageReply,
    channel: z.enum(channels),
    sentTo: namedInstitution,
    place: z
      .object({
        region: z.string().exactOptional(),
        council: z.string().exactOptional(),
        ward: z.string().exactOptional(),
        whereabouts: z.enum(whereabouts).exactOptional(),
        point: z.object({ latitude: z.number(), longitude: z.number() }).exactOptional(),
      })
      .exactOptional(),
    subject: z.string(),
    description: z.string(),
    remedySought: z.string().exactOptional(),
    landmark: z.string().exactOptional(),
    officerName: z.string().exactOptional(),
    lost: lostText,
  })
  .meta({ id: 'Submission' });

/** What the ticket is at this moment, besides its status. */
const present = z
  .object({
    category: z.object({ id: z.string(), name: textReply }),
    openness: worded(opennesses),
    sensitive: z.boolean(),
    assignee: namedOfficer.exactOptional(),
    unit: namedInstitution.exactOptional(),
    aboutOfficer: namedOfficer.exactOptional(),
    aboutHead: z.boolean(),
    unboundName: z
      .boolean()
      .meta({ description: 'A name in free text waits to be bound to an officer, or to none.' }),
    outcome: z.enum(outcomes).exactOptional(),
    promisedBy: instantReply.exactOptional(),
    objectionDueAt: instantReply.exactOptional(),
    directedBy: instantReply.exactOptional().meta({
      description: 'Until when the newest direction is to be carried out, as long as that lies ahead.',
    }),
    directions: z.array(z.object(directionReply).meta({ id: 'TicketDirection' })).meta({
      description: 'The newest directions, the last first, and what became of them.',
    }),
    handedOver: z.int().positive().exactOptional().meta({
      description: 'The version of the note that waits for whoever has it next.',
    }),
    replyAwaitedUntil: instantReply.exactOptional().meta({
      description: 'The clock stands until the citizen replies, and no longer than this.',
    }),
    mergedInto: z.string().exactOptional(),
  })
  .meta({ id: 'PresentTicket' });

/** The file of `attach` and `refuse-file`. */
const fileOfEvent = z
  .object({
    place: z.int().positive().meta({ description: 'Which of the attachments of the ticket, from 1.' }),
    type: z.enum(mediaTypes).exactOptional().meta({ description: 'By its content.' }),
    size: z.int().exactOptional().meta({ description: 'Of the cleaned file, in bytes.' }),
    because: worded(fileRefusals).exactOptional().meta({ description: 'Why it was refused and deleted.' }),
  })
  .meta({ id: 'EventFile' });

/** Its act decides which facts an entry states. What is for the clock and for notices alone is not shown. */
const factsOfEvent = z
  .object(factSchemas(instantReply))
  .omit({
    calendar: true,
    acknowledgeByBefore: true,
    acknowledgeBy: true,
    extension: true,
    secretKey: true,
    secretCommitment: true,
    sameAs: true,
    sameAsGone: true,
    understood: true,
  })
  .extend({
    pressure: z.boolean().meta({
      description: 'Whether the citizen was pressed to withdraw it: shown to heads above alone.',
    }),
    asked: z.int().positive().meta({ description: 'The version of the entry that asked for the identity.' }),
    file: fileOfEvent,
    attachments: z
      .array(namedFile)
      .meta({ description: 'The files that its citizen named with what was written.' }),
  })
  .partial()
  .meta({ id: 'EventFacts' });

/** By the part of it. */
const writtenWithEvent = z
  .object({
    message: z.string().exactOptional(),
    reason: z.string().exactOptional(),
    remedy: z.string().exactOptional(),
    body: z.string().exactOptional(),
  } satisfies Record<WrittenPart, z.ZodType>)
  .meta({ description: 'What was written with it.' });

const shownEvent = z
  .object({
    ...historyEntry,
    facts: factsOfEvent,
    written: writtenWithEvent,
    lost: lostText,
  })
  .meta({ id: 'HistoryEntry' });

/** A ticket as one officer may see it. */
export const openedTicket = z
  .object({
    ...ticketStatusReply,
    kind: worded(kinds),
    submittedAt: instantReply,
    submission: submission.exactOptional(),
    present: present.exactOptional(),
    history: z
      .array(shownEvent)
      .exactOptional()
      .meta({ description: 'In order: its newest page; with a cursor, an older one.' }),
    names: z
      .object({
        places: z.record(z.string(), textReply),
        officers: z.record(z.string(), z.string()),
        institutions: z.record(z.string(), textReply),
        categories: z.record(z.string(), textReply),
      })
      .exactOptional()
      .meta({
        description:
          'The names of what the submission and this page of the history say by id, by that id. An id that the registry has no longer is left out.',
      }),
    older,
    watched: z.literal(true).exactOptional().meta({ description: 'You are told of what others do with it.' }),
    attachments: z
      .array(attachment)
      .exactOptional()
      .meta({ description: 'How far each is. To open one has a route of its own, and is another read.' }),
    citizen: z
      .object({ name: z.string() })
      .exactOptional()
      .meta({ description: 'Who chose to be known: to the officer it is assigned to and the head.' }),
  })
  .meta({ id: 'OpenedTicket' });

export const openTicketRoute = {
  method: 'GET',
  path: '/v1/officer/tickets/{number}',
  name: 'open-ticket',
  for: 'tickets:open',
  family: 'open-ticket',
  summary: { sw: 'Fungua', en: 'Open a ticket' },
  params: ticketParams,
  query: olderQuery,
  replies: {
    200: {
      description:
        'The ticket as far as the officer may see it. Opening it is a read, and recorded before it is shown.',
      body: openedTicket,
    },
  },
  problems: numberProblems,
} as const satisfies Route;

/**
 * For oversight and who counts as it, who see a text only with a reason. It is written, so it travels in a body and
 * never in a URL.
 */
export const openWithReasonRoute = {
  method: 'POST',
  path: '/v1/officer/tickets/{number}/openings',
  name: 'open-with-reason',
  for: 'tickets:open',
  family: 'open-ticket',
  summary: { sw: 'Fungua kwa sababu iliyoandikwa', en: 'Open a ticket for a reason' },
  params: ticketParams,
  query: olderQuery,
  headers: z.object({ 'idempotency-key': idempotencyKey }),
  body: openingReason,
  replies: {
    200: {
      description: 'The ticket, once the reason is recorded: by the same key, once.',
      body: openedTicket,
    },
  },
  problems: [...numberProblems, 'idempotency-key-missing', 'idempotency-key-weak'],
} as const satisfies Route;
