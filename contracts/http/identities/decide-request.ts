import * as z from 'zod';
import { requestStates } from '../../../domain/casework/identities/identity-request.ts';
import { idempotencyKey, versionsSeen } from '../requests/headers.ts';
import { officersText } from '../requests/officers-texts.ts';
import { instantReply, worded } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { requestParams } from './identity-request.ts';

export const decideIdentityRequestRoute = {
  method: 'POST',
  path: '/v1/officer/identity-requests/{id}/decision',
  name: 'decide-identity-request',
  family: 'identity-requests',
  for: 'identities:decide',
  summary: { sw: 'Amua ombi la utambulisho', en: 'Decide on a request for an identity' },
  params: requestParams,
  headers: z.object({ 'idempotency-key': idempotencyKey, 'if-match': versionsSeen }),
  body: z.strictObject({
    decision: z.enum(['grant', 'refuse']),
    reason: officersText({
      description: 'Why it is decided so.',
      example: 'Hatari imethibitishwa na polisi wa kituo.',
    }),
  }),
  replies: {
    200: {
      description: 'It is decided, now or before under this idempotency key: the same reply again.',
      body: z
        .object({
          id: z.string(),
          number: z.string(),
          state: worded(requestStates),
          at: instantReply,
          viewUntil: instantReply
            .exactOptional()
            .meta({ description: 'Granted: the last second in which the asker sees the identity.' }),
        })
        .meta({ id: 'IdentityDecision' }),
    },
  },
  problems: [
    'idempotency-key-missing',
    'idempotency-key-weak',
    'idempotency-key-reused',
    'no-such-request',
    'act-refused',
    'ticket-moved-on',
    'ticket-busy',
  ],
} as const satisfies Route;
