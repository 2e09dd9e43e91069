import * as z from 'zod';
import type { Route } from '../route.ts';
import { comparedMonthQuery, kindQuery, measuresParams, shownMonthQuery } from './measures-replies.ts';

const asked = {
  method: 'GET',
  family: 'officer-measures',
  for: 'measures:read',
  params: measuresParams,
  problems: [],
} as const satisfies Partial<Route>;

const tableReply = (description: string) =>
  ({
    200: {
      description,
      contentType: 'text/csv; charset=utf-8',
      headers: { 'content-disposition': 'The name of the file.' },
      body: z.string(),
    },
  }) as const;

export const downloadUnitsRoute = {
  ...asked,
  path: '/v1/officer/measures/{institution}/units/csv',
  name: 'download-units',
  summary: {
    sw: 'Kulinganisha taasisi zilizo chini ya moja, kama jedwali',
    en: 'How the institutions right under one compare, as a table',
  },
  query: z.strictObject({ month: comparedMonthQuery, kind: kindQuery }),
  replies: tableReply(
    'The same as a table for spreadsheets, in the language that is asked for (RFC 4180, with a byte order mark). No cell is read as a formula. An empty one follows from too few.',
  ),
} as const satisfies Route;

export const downloadSignsRoute = {
  ...asked,
  path: '/v1/officer/measures/{institution}/signs',
  name: 'download-signs',
  summary: {
    sw: 'Dalili za kuangaliwa, kama jedwali',
    en: 'Signs worth a look, as a table',
  },
  query: z.strictObject({
    month: shownMonthQuery,
    kind: kindQuery,
  }),
  replies: tableReply(
    'The signs of a month beside the one before, as a table for spreadsheets. To those who oversee, and `not-allowed` to all others.',
  ),
} as const satisfies Route;
