import * as z from 'zod';
import {
  institutionKinds,
  jurisdictions,
  shortNameLimit,
} from '../../../domain/institutions/registry/institution.ts';
import { registryId } from '../requests/registry-id.ts';
import type { Route } from '../route.ts';
import { inEveryLanguage } from './in-every-language.ts';
import { institutionParams, registryAct, why } from './registry-act.ts';

const names = {
  name: inEveryLanguage(80, 'The whole name.', { sw: 'Wakala wa Maji Vijijini', en: 'Rural Water Agency' }),
  shortName: inEveryLanguage(shortNameLimit, 'For SMS and USSD.', { sw: 'Maji Vijijini', en: 'Rural Water' }),
};

export const createInstitutionRoute = {
  ...registryAct,
  path: '/v1/officer/registry/institutions',
  name: 'create-institution',
  summary: { sw: 'Sajili taasisi mpya', en: 'Put a new institution into the registry' },
  body: z.strictObject({
    id: registryId('the new institution: never used before', 'maji-vijijini'),
    kind: z.enum(institutionKinds).meta({ examples: ['agency'] }),
    parent: registryId('the institution above it', 'maji'),
    jurisdiction: z.enum(jurisdictions).meta({ examples: ['mainland'] }),
    level: z.boolean().meta({ description: 'Whether escalations and appeals stop here.', examples: [true] }),
    ...names,
    why,
  }),
} as const satisfies Route;

export const renameInstitutionRoute = {
  ...registryAct,
  path: '/v1/officer/registry/institutions/{institution}/names',
  name: 'rename-institution',
  summary: { sw: 'Badilisha majina ya taasisi', en: 'Give an institution other names' },
  params: institutionParams,
  body: z.strictObject({ ...names, why }),
} as const satisfies Route;

export const moveInstitutionRoute = {
  ...registryAct,
  path: '/v1/officer/registry/institutions/{institution}/parent',
  name: 'move-institution',
  summary: { sw: 'Hamishia taasisi chini ya nyingine', en: 'Put an institution under another' },
  params: institutionParams,
  body: z.strictObject({ parent: registryId('the institution above it from now on', 'maji'), why }),
} as const satisfies Route;

export const closeInstitutionRoute = {
  ...registryAct,
  path: '/v1/officer/registry/institutions/{institution}/closing',
  name: 'close-institution',
  summary: { sw: 'Funga taasisi', en: 'Close an institution' },
  params: institutionParams,
  body: z.strictObject({ successor: registryId('who takes its tickets', 'dawasa'), why }),
} as const satisfies Route;
