import * as z from 'zod';
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

export const endHeadshipRoute = {
  ...registryAct,
  path: '/v1/officer/registry/institutions/{institution}/headship-end',
  name: 'end-headship',
  summary: { sw: 'Ondoa mkuu au kaimu', en: 'End a headship, for good or acting' },
  params: institutionParams,
  body: z.strictObject({ officer, why }),
} as const satisfies Route;
