import * as z from 'zod';
import { officerRoles } from '../../../domain/institutions/registry/officer.ts';
import { personName } from '../requests/person-name.ts';
import { tanzanianPhone } from '../requests/phone.ts';
import { registryId } from '../requests/registry-id.ts';
import type { Route } from '../route.ts';
import { officerParams, registryAct, why } from './registry-act.ts';

const role = z.enum(officerRoles).exclude(['head']).meta({
  description: 'Head is nobody by a role: a head is appointed.',
});
const roles = z
  .array(role)
  .min(1)
  .max(officerRoles.length)
  .transform((given) => [...new Set(given)]);
const name = personName("The officer's name.", 'Zawadi Mushi');
const contact = z
  .strictObject({
    email: z
      .email()
      .max(254)
      .meta({ examples: ['zawadi.mushi@dawasa.example'] }),
    phone: tanzanianPhone.exactOptional(),
  })
  .meta({
    description:
      'How the officer is reached, whole. A duty officer has a phone. Kept in the identity vault, and shown nowhere.',
  });
const trained = z.boolean().meta({ description: 'May handle sensitive categories.', examples: [true] });

export const createOfficerRoute = {
  ...registryAct,
  path: '/v1/officer/registry/officers',
  name: 'create-officer',
  summary: { sw: 'Sajili afisa mpya', en: 'Put a new officer into the registry' },
  body: z.strictObject({
    id: registryId('the new officer: never used before', 'zawadi-mushi'),
    institution: registryId('where the officer works', 'dawasa'),
    name,
    roles,
    trained,
    contact: contact.exactOptional(),
    why,
  }),
} as const satisfies Route;

export const changeOfficerRoute = {
  ...registryAct,
  path: '/v1/officer/registry/officers/{officer}/record',
  name: 'change-officer',
  summary: {
    sw: 'Badilisha taarifa, majukumu, ruhusa au mawasiliano ya afisa',
    en: "Change an officer's name, roles, training, access or contact",
  },
  params: officerParams,
  body: z.strictObject({
    name: name.exactOptional(),
    roles: roles.exactOptional(),
    trained: trained.exactOptional(),
    suspended: z.boolean().exactOptional().meta({
      description:
        'Takes access away for now, or gives it back: all else stays as it is, and nobody takes the place.',
    }),
    contact: contact.exactOptional(),
    invite: z.literal(true).exactOptional().meta({
      description:
        'Makes an account where there is none, and sends the invitation again where nobody has used it. The e-mail goes to the address of the registry.',
    }),
    why,
  }),
} as const satisfies Route;

const leaving = {
  ticketsTo: registryId(
    'a colleague of the office, who takes over the open tickets; without they become unassigned, and so does what is about a person or sensitive',
    'anna-mushi',
  ).exactOptional(),
};

export const moveOfficerRoute = {
  ...registryAct,
  path: '/v1/officer/registry/officers/{officer}/institution',
  name: 'move-officer',
  summary: { sw: 'Hamisha afisa', en: 'Let an officer work elsewhere' },
  params: officerParams,
  body: z.strictObject({
    institution: registryId('where the officer works from now on', 'dawasa'),
    ...leaving,
    why,
  }),
} as const satisfies Route;

export const removeOfficerRoute = {
  ...registryAct,
  path: '/v1/officer/registry/officers/{officer}/removal',
  name: 'remove-officer',
  summary: { sw: 'Ondoa afisa', en: 'Remove an officer' },
  params: officerParams,
  body: z.strictObject({ ...leaving, why }),
} as const satisfies Route;

export const endSightWaitRoute = {
  ...registryAct,
  path: '/v1/officer/registry/officers/{officer}/sight',
  name: 'end-sight-wait',
  summary: {
    sw: 'Omba afisa aone mara moja mambo ya watu yaliyokuwepo',
    en: 'Let an officer see at once what of persons was there before',
  },
  params: officerParams,
  body: z.strictObject({ why }),
} as const satisfies Route;
