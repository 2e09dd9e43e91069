import * as z from 'zod';
import { instantReply, namedOfficer } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { numberProblems, ticketParams } from '../requests/ticket-params.ts';
import { incidentSteps, incidentTies } from '../../../domain/casework/acts/merging/incident.ts';
import { queueLine } from '../listings/queue-line.ts';
import { ticketStatusReply } from './ticket-status.ts';

/** Others that wait at the same office and are likely of the same incident. */
const alikeTickets = z
  .object({
    people: z.int().positive().meta({
      description:
        'How many wait for the answer to this incident, as they said themselves before sending: its own citizen is one of them.',
    }),
    tickets: z
      .array(
        z
          .object({
            number: z.string(),
            submittedAt: instantReply,
            status: ticketStatusReply.status,
            saidSame: z.boolean().meta({ description: 'Its citizen said so before sending.' }),
            merged: z.boolean().meta({ description: 'It is worked on as one with this ticket already.' }),
            why: z.string().meta({ description: "Why it is shown, in the caller's language." }),
          })
          .meta({ id: 'AlikeTicket' }),
      )
      .meta({
        description: 'Those whose citizens said so first, then the most alike. None is merged by itself.',
      }),
  })
  .meta({ id: 'AlikeTickets' });

/** Who waits for the answer to one matter, with their subjects. */
const incident = z
  .object({
    number: z
      .string()
      .meta({ description: 'By which it is known: its main ticket, or the ticket that was asked for.' }),
    tickets: z
      .array(
        queueLine
          .extend({
            tie: z.enum(incidentTies).meta({
              description:
                'main: the others that joined it are answered with it; joined: it is; said-same: its citizen said that it is the same; alike: it is likely the same.',
            }),
            why: z.string().exactOptional().meta({
              description:
                "Why it may be of the incident, in the caller's language. Absent of main and joined.",
            }),
            opened: z.boolean().meta({
              description:
                'Whether somebody of its holder opened it: what nobody read is neither answered nor merged.',
            }),
          })
          .meta({ id: 'TicketOfIncident' }),
      )
      .meta({
        description:
          'Those that wait: the main ticket, those that joined it, those whose citizens said so, the most alike; 100 at most. newMessage is told by queues alone.',
      }),
    ended: z
      .array(z.object({ number: z.string(), status: ticketStatusReply.status }))
      .meta({ description: 'Those that joined and were answered since, or went their own way.' }),
    isMore: z.boolean().meta({ description: 'Whether more are of it than are shown at once.' }),
    history: z
      .array(
        z.object({
          what: z.enum(incidentSteps),
          at: instantReply,
          number: z.string(),
          by: namedOfficer
            .exactOptional()
            .meta({ description: 'Absent: a citizen did it, or it followed by itself.' }),
        }),
      )
      .meta({
        description:
          'What happened to it, the first first: when its main ticket came, which tickets joined and parted, when it was answered, and its answer undone.',
      }),
  })
  .meta({ id: 'Incident' });

export const showAlikeTicketsRoute = {
  method: 'GET',
  path: '/v1/officer/tickets/{number}/alike',
  name: 'show-alike-tickets',
  for: 'tickets:open',
  family: 'open-ticket',
  summary: { sw: 'Zinazofanana', en: 'Which others are likely of the same incident' },
  params: ticketParams,
  query: z.strictObject({
    incident: z
      .literal('true')
      .transform(() => true as const)
      .exactOptional()
      .meta({ description: 'The incident is shown with the subjects of its tickets, and nothing else.' }),
  }),
  replies: {
    200: {
      description:
        'What waits at the same office and is likely of the same incident. Without subjects it is no read; with them it is on record as seen in a list.',
      body: z
        .object({
          number: z.string(),
          alike: alikeTickets.exactOptional().meta({
            description:
              'To officers of its holder who see all of it. Absent: to others, and where it is compared with none.',
          }),
          incident: incident.exactOptional().meta({
            description: 'Where it is asked for, to officers of its holder who see all of it.',
          }),
        })
        .meta({ id: 'AlikeToTicket' }),
    },
  },
  problems: numberProblems,
} as const satisfies Route;
