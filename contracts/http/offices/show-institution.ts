import * as z from 'zod';
import { institutionReply } from './institution-reply.ts';
import { registryId } from '../requests/registry-id.ts';
import { month } from '../measures/month-params.ts';
import { publishedDaysReply } from '../measures/public-measures.ts';
import { instantReply, namedInstitution, textReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';

export const showInstitutionRoute = {
  method: 'GET',
  path: '/v1/institutions/{id}',
  name: 'show-institution',
  family: 'find-institutions',
  for: 'everybody',
  summary: { sw: 'Onyesha taasisi moja', en: 'Show one institution' },
  params: z.object({ id: registryId('the institution', 'temeke-mc') }),
  keepSeconds: 60,
  replies: {
    200: {
      description: 'The institution with its place in the tree. A closed one says what has its place.',
      body: institutionReply
        .extend({
          level: z.boolean().meta({ description: 'Whether escalation and appeal stop here.' }),
          closed: z
            .object({ at: instantReply, successor: namedInstitution.exactOptional() })
            .exactOptional()
            .meta({ description: 'Since when it is no more, and what has its place.' }),
          usualWait: z
            .object({
              month,
              institution: z.object({ id: z.string(), name: textReply }).exactOptional().meta({
                description: 'Of which it is told. Absent: of the whole country.',
              }),
              days: publishedDaysReply,
            })
            .exactOptional()
            .meta({
              description:
                'How long an answer took, as the newest published month tells of the institution or of the nearest above it of which enough is told.',
            }),
        })
        .meta({ id: 'ShownInstitution' }),
    },
  },
  problems: ['no-such-institution'],
} as const satisfies Route;
