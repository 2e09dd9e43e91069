import * as z from 'zod';
import { instantReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { numberProblems, ticketParams } from '../requests/ticket-params.ts';
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

export const showAlikeTicketsRoute = {
  method: 'GET',
  path: '/v1/officer/tickets/{number}/alike',
  name: 'show-alike-tickets',
  for: 'tickets:open',
  family: 'open-ticket',
  summary: { sw: 'Zinazofanana', en: 'Which others are likely of the same incident' },
  params: ticketParams,
  replies: {
    200: {
      description:
        'What waits at the same office and is likely of the same incident. It shows no word of any of them, so it is no read.',
      body: z
        .object({
          number: z.string(),
          alike: alikeTickets.exactOptional().meta({
            description:
              'To officers of its holder who see all of it. Absent: to others, and where it is compared with none.',
          }),
        })
        .meta({ id: 'AlikeToTicket' }),
    },
  },
  problems: numberProblems,
} as const satisfies Route;
