import * as z from 'zod';
import { institutionReply } from './institution-reply.ts';
import { registryId } from '../requests/registry-id.ts';
import { instantReply, namedInstitution } from '../replies/replies.ts';
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
        })
        .meta({ id: 'ShownInstitution' }),
    },
  },
  problems: ['no-such-institution'],
} as const satisfies Route;
