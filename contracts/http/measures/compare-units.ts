import * as z from 'zod';
import type { Route } from '../route.ts';
import {
  asOfReply,
  comparedUnit,
  kindQuery,
  measuredInstitutionReply,
  measuresParams,
  comparedMonthQuery,
  shareReply,
  withoutReply,
} from './measures-replies.ts';

export const compareUnitsRoute = {
  method: 'GET',
  path: '/v1/officer/measures/{institution}/units',
  name: 'compare-units',
  family: 'officer-measures',
  for: 'measures:read',
  summary: {
    sw: 'Kulinganisha taasisi zilizo chini ya moja',
    en: 'How the institutions right under one compare',
  },
  params: measuresParams,
  query: z.strictObject({ month: comparedMonthQuery, kind: kindQuery }),
  replies: {
    200: {
      description:
        'What lay right under it at the end of the month, each with all under it, in the order of their names. A month that is not over is not compared: the reply then says the last one that is. Ranks are given within groups of about as much to do: small numbers mislead.',
      body: z
        .object({
          institution: measuredInstitutionReply,
          asOf: asOfReply,
          without: withoutReply,
          month: z.string(),
          together: shareReply.meta({ description: 'What all of them answered in time.' }),
          units: z.array(comparedUnit),
        })
        .meta({ id: 'ComparedUnits' }),
    },
  },
  problems: [],
  conditional: true,
} as const satisfies Route;
