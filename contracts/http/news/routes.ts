import * as z from 'zod';
import { emailWays } from '../../../domain/foundation/vocabulary/email-ways.ts';
import { newsKinds } from '../../../domain/messaging/news/news-kinds.ts';
import { denialMilliseconds } from '../leaving.ts';
import { queueLine } from '../listings/queue-line.ts';
import { instantReply, namedOfficer, wordedAct } from '../replies/replies.ts';
import { ticketNumberParam } from '../requests/ticket-params.ts';
import type { Route } from '../route.ts';

const item = z
  .object({
    id: z.string(),
    kind: z.enum(newsKinds),
    number: z.string(),
    at: instantReply,
    act: wordedAct.exactOptional().meta({
      description: 'What was done. Absent: the reader does not see all of the ticket.',
    }),
    by: namedOfficer.exactOptional().meta({
      description: 'Absent: its citizen, or the clock, or the reader does not see all of the ticket.',
    }),
    words: z.string().exactOptional().meta({
      description: 'What was written to the reader, who sees all of the ticket.',
    }),
    isNew: z.boolean(),
  })
  .meta({ id: 'NewsItem' });

/** When an e-mail comes of a kind. */
const choice = {
  kind: z.enum(newsKinds),
  email: z.enum(emailWays).meta({
    description: 'By itself at once, with others of the hour or of the morning, or never.',
  }),
};

export const listNewsRoute = {
  method: 'GET',
  path: '/v1/officer/news',
  name: 'list-news',
  family: 'officer-queues',
  for: 'tickets:open',
  summary: {
    sw: 'Arifa zako, unazofuatilia na unavyoarifiwa',
    en: 'Your news, what you watch, and how you are told',
  },
  replies: {
    200: {
      description:
        'The newest first. Each ticket is decided anew: of one that the officer may not see any more there is nothing. Where subjects or words are shown it is on record as a list.',
      body: z
        .object({
          items: z.array(item),
          watched: z.array(z.object({ number: z.string(), since: instantReply })),
          tickets: z.array(queueLine).meta({ description: 'The tickets of both.' }),
          choices: z.array(z.object(choice)),
          unread: z.int().nonnegative().meta({ description: 'How many were told since they were read.' }),
          toldUntil: instantReply.exactOptional().meta({
            description:
              'When the newest was told, which may be after it happened: until then they are read. Absent: there are none.',
          }),
          unknown: z.int().positive().exactOptional().meta({
            description: 'How many a later release wrote, which this one cannot show. Absent: none.',
          }),
        })
        .meta({ id: 'News' }),
    },
  },
  problems: [],
  conditional: true,
} as const satisfies Route;

const body = z
  .discriminatedUnion('does', [
    z.strictObject({
      does: z.literal('read'),
      until: instantReply.meta({
        description: 'When the newest was told that was read: `toldUntil` of the list.',
      }),
    }),
    z.strictObject({ does: z.literal('choose'), ...choice }),
    z.strictObject({ does: z.literal('watch'), ticket: ticketNumberParam }),
    z.strictObject({ does: z.literal('unwatch'), ticket: ticketNumberParam }),
  ])
  .meta({ id: 'ChangeOfNews' });

export const changeNewsRoute = {
  method: 'POST',
  path: '/v1/officer/news',
  name: 'change-news',
  family: 'officer-acts',
  for: 'tickets:open',
  answersEveryMilliseconds: denialMilliseconds,
  summary: {
    sw: 'Soma arifa, chagua unavyoarifiwa, au fuatilia',
    en: 'Read your news, choose how you are told, or watch a ticket',
  },
  body,
  replies: {
    200: {
      description: 'It is so. Asked again, it stays so.',
      body: z
        .object({
          watches: z.boolean().exactOptional().meta({ description: 'Whether you watch the ticket.' }),
        })
        .meta({ id: 'NewsStanding' }),
    },
  },
  problems: ['number-malformed', 'number-mistyped', 'no-such-ticket', 'too-many-watched'],
} as const satisfies Route;
