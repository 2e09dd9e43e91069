import * as z from 'zod';
import { instantReply } from '../replies/replies.ts';
import { registryId } from '../requests/registry-id.ts';
import type { Route } from '../route.ts';
import { institutionParams, registryAct, why } from './registry-act.ts';

const officer = registryId('the officer', 'rehema-msuya');
const date = (description: string, example: string) =>
  z.iso.date().meta({ description, examples: [example] });

export const appointHeadRoute = {
  ...registryAct,
  path: '/v1/officer/registry/institutions/{institution}/head',
  name: 'appoint-head',
  summary: { sw: 'Teua mkuu wa taasisi', en: 'Make an officer the head of an institution' },
  params: institutionParams,
  body: z.strictObject({ officer, why }),
} as const satisfies Route;

export const appointActingHeadRoute = {
  ...registryAct,
  path: '/v1/officer/registry/institutions/{institution}/acting-heads',
  name: 'appoint-acting-head',
  summary: { sw: 'Teua kaimu mkuu', en: 'Let somebody act for the head' },
  params: institutionParams,
  body: z.strictObject({
    officer,
    from: date('The first day, local.', '2026-12-01'),
    until: date('The last day, local.', '2026-12-31'),
    why,
  }),
} as const satisfies Route;

export const handOverRoute = {
  ...registryAct,
  for: 'institutions:hand-over',
  path: '/v1/officer/institutions/{institution}/deputies',
  name: 'hand-over',
  summary: { sw: 'Kuwa nje ya ofisi: nani anashika nafasi', en: 'Out of office: who stands in' },
  headers: registryAct.headers.pick({ 'idempotency-key': true }),
  params: institutionParams,
  body: z.strictObject({
    deputy: registryId('the deputy', 'hamisi-kibwana'),
    away: z
      .strictObject({
        from: date('The first day, local.', '2026-12-07'),
        until: date('The last day, local.', '2026-12-11'),
      })
      .exactOptional()
      .meta({ description: 'Absent: it ends now, and the deputy stands in no more.' }),
    absent: registryId('who is back', 'anna-mushi')
      .exactOptional()
      .meta({ description: 'Of an end by the deputy: for whom. Absent: whoever asks is back.' }),
    why,
  }),
  replies: {
    200: {
      description: 'It was done, now or before under this idempotency key.',
      body: z.object({ at: instantReply }).meta({ id: 'HandedOver' }),
    },
  },
  problems: registryAct.problems.filter((problem) => problem !== 'registry-moved-on'),
} as const satisfies Route;

export const endHeadshipRoute = {
  ...registryAct,
  path: '/v1/officer/registry/institutions/{institution}/headship-end',
  name: 'end-headship',
  summary: { sw: 'Ondoa mkuu au kaimu', en: 'End a headship, for good or acting' },
  params: institutionParams,
  body: z.strictObject({ officer, why }),
} as const satisfies Route;
