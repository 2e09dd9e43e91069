import * as z from 'zod';
import { queueLine } from '../listings/queue-line.ts';
import { dateReply, instantReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';

export const listDeskEntriesRoute = {
  method: 'GET',
  path: '/v1/officer/desk/tickets',
  name: 'list-desk-entries',
  family: 'officer-queues',
  for: 'desk:submit',
  summary: { sw: 'Onyesha ulichoandika leo dawatini', en: 'List what you wrote down at the desk today' },
  replies: {
    200: {
      description:
        'What this officer wrote down at the desk since midnight, the newest first. Number and time are the officer\u2019s own; what stands in a ticket is there as far as the officer may see it now, and its subject is on record as seen in a list.',
      body: z
        .object({
          day: dateReply,
          entries: z.array(
            z.object({
              number: z.string(),
              writtenAt: instantReply.meta({
                description: 'When it was written down; when it was received may lie before.',
              }),
              slip: z.string().meta({
                description:
                  'To be printed for who lost the slip, in the language of the ticket where the officer sees that: 40 columns of plain text. It has no secret code, and says how to get a new one.',
              }),
              seen: queueLine
                .pick({
                  kind: true,
                  status: true,
                  institution: true,
                  category: true,
                  subject: true,
                  dueLook: true,
                  dueShort: true,
                })
                .exactOptional()
                .meta({ description: 'Absent: it is not theirs to see, or no more.' }),
            }),
          ),
        })
        .meta({ id: 'DeskEntries' }),
    },
  },
  problems: [],
} as const satisfies Route;
