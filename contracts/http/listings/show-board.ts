import * as z from 'zod';
import { instantReply, namedOfficer } from '../replies/replies.ts';
import { registryId } from '../requests/registry-id.ts';
import type { Route } from '../route.ts';
import { queueLine } from './queue-line.ts';

const figure = z.int().nonnegative();

const boardColumn = {
  load: z
    .object({
      open: figure,
      overdue: figure,
      soon: figure.meta({ description: 'Due today or on the next day, of those that were looked at.' }),
      atLeast: z
        .literal(true)
        .exactOptional()
        .meta({ description: 'More than were looked at: of each there may be more.' }),
    })
    .meta({ id: 'BoardLoad' }),
  lines: z.array(queueLine).meta({ description: 'The most pressing, five at most.' }),
};

export const showBoardRoute = {
  method: 'GET',
  path: '/v1/officer/queues/{institution}/board',
  name: 'show-board',
  family: 'officer-queues',
  for: 'queues:read',
  summary: { sw: 'Foleni ya ofisi kwa kila afisa', en: "An office's queue by officer" },
  params: z.object({ institution: registryId('the institution', 'dawasa') }),
  query: z.strictObject({
    after: registryId('the officer after whom the next ones come', 'rehema-msuya').exactOptional(),
  }),
  replies: {
    200: {
      description: 'What the institution works on itself, as far as this officer may see it.',
      body: z
        .object({
          unassigned: z
            .object(boardColumn)
            .exactOptional()
            .meta({ description: 'What nobody has. With the first officers alone.' }),
          officers: z
            .array(
              z
                .object({
                  officer: namedOfficer,
                  out: z
                    .object({ until: instantReply, deputy: namedOfficer })
                    .exactOptional()
                    .meta({ description: 'The officer is out of office; `until` is the last moment of it.' }),
                  ...boardColumn,
                })
                .meta({ id: 'BoardOfOfficer' }),
            )
            .meta({
              description:
                'Twelve at most, who has most first. Empty for who sees no more than the status of tickets there.',
            }),
          mayGive: z.boolean().meta({ description: 'Whether the caller may give tickets to them.' }),
          next: z.string().exactOptional(),
        })
        .meta({ id: 'Board' }),
    },
  },
  problems: [],
  conditional: true,
} as const satisfies Route;
