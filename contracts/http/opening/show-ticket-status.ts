import * as z from 'zod';
import { pageStates } from '../../../domain/institutions/officers/open-pages.ts';
import { historyEntry } from '../replies/history-entry.ts';
import { instantReply, namedInstitution, namedOfficer } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { numberProblems, ticketParams } from '../requests/ticket-params.ts';
import { ticketStatusReply } from './ticket-status.ts';

const colleagueAtIt = z
  .object({
    officer: namedOfficer,
    since: instantReply,
    text: z.string().meta({ examples: ['Musa Ally has it open since 10:05.'] }),
  })
  .meta({ id: 'ColleagueAtIt' });

export const showTicketStatusRoute = {
  method: 'GET',
  path: '/v1/officer/tickets/{number}/standing',
  name: 'show-standing',
  for: 'tickets:open',
  family: 'open-ticket',
  summary: { sw: 'Ilivyo sasa', en: 'How a ticket stands' },
  params: ticketParams,
  query: z.object({
    page: z.enum(pageStates).exactOptional().meta({
      description:
        'open: a page shows this ticket, and colleagues see that for three minutes; ask again within two. left: it is closed. Absent: there is no page.',
    }),
  }),
  replies: {
    200: {
      description:
        'How it stands now, without a word of what was written: it is no read, and may be asked for every 15 seconds by a page that is open, with its ETag.',
      body: z
        .object({
          ...ticketStatusReply,
          assignee: namedOfficer.exactOptional(),
          unit: namedInstitution.exactOptional(),
          latest: z.object(historyEntry).exactOptional().meta({
            description: 'What was done last, by whom and when, to whoever sees what happened.',
          }),
          openBy: z.array(colleagueAtIt).meta({
            description: 'Others of the holder who have it open, to whoever sees all of the ticket.',
          }),
        })
        .meta({ id: 'TicketStanding' }),
    },
  },
  problems: numberProblems,
  conditional: true,
} as const satisfies Route;
