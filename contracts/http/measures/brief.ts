import * as z from 'zod';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import { dateReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { measuresParams } from './measures-replies.ts';

const path = '/v1/officer/measures/{institution}/brief';

const shown = z
  .object({
    subscription: z
      .object({
        language: z.enum(languages).meta({ description: 'In which it is written.' }),
        nextDate: dateReply.meta({ description: 'When the next one goes out: a Tuesday, at 07:00.' }),
        withoutMailbox: z
          .literal(true)
          .exactOptional()
          .meta({ description: 'No e-mail address of the caller is known, and none is sent until one is.' }),
      })
      .meta({ id: 'BriefSubscription' })
      .exactOptional()
      .meta({ description: 'Absent: the weekly brief is not sent to the caller.' }),
  })
  .meta({ id: 'Brief' });

export const showBriefRoute = {
  method: 'GET',
  path,
  name: 'show-brief',
  family: 'officer-measures',
  for: 'measures:read',
  summary: {
    sw: 'Kama muhtasari wa kila wiki wa taasisi unatumwa kwako',
    en: 'Whether the weekly brief of an institution is sent to you',
  },
  params: measuresParams,
  replies: {
    200: { description: 'Of the caller alone. Its figures are those of `today`.', body: shown },
  },
  problems: [],
} as const satisfies Route;

export const changeBriefRoute = {
  method: 'POST',
  path,
  name: 'change-brief',
  family: 'officer-measures',
  for: 'measures:read',
  summary: {
    sw: 'Omba au zima muhtasari wa kila wiki kwa barua pepe',
    en: 'Turn the weekly brief by e-mail on or off',
  },
  params: measuresParams,
  body: z
    .strictObject({
      does: z.enum(['subscribe', 'unsubscribe']).meta({
        description:
          'subscribe: each Tuesday at 07:00, in the language of this request. unsubscribe: no more.',
      }),
    })
    .meta({ id: 'ChangeOfBrief' }),
  replies: { 200: { description: 'It is so. Asked again, it stays so.', body: shown } },
  problems: ['too-many-briefs'],
} as const satisfies Route;
