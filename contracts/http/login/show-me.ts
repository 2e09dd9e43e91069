import * as z from 'zod';
import { officerRoles } from '../../../domain/institutions/registry/officer.ts';
import { permissionNames } from '../../../domain/institutions/officers/permissions.ts';
import { instantReply, namedInstitution, namedOfficer, worded } from '../replies/replies.ts';
import type { Route } from '../route.ts';

/** An officer as the registry has them at this moment. */
const shownOfficer = z
  .object({
    id: z.string(),
    name: z.string(),
    institution: namedInstitution,
    since: instantReply.exactOptional().meta({ description: 'Since when there, where that is kept.' }),
    roles: z.array(worded(officerRoles)).meta({ description: '`head` only while the officer heads one.' }),
    heads: z
      .array(
        namedInstitution.extend({
          acting: z.boolean().meta({ description: 'Kaimu: acts for the head between two dates.' }),
          since: instantReply.exactOptional().meta({ description: 'Acting: from this moment on.' }),
          until: instantReply.exactOptional().meta({ description: 'Acting: to this moment, included.' }),
        }),
      )
      .meta({ description: 'The institutions that the officer heads now.' }),
    trained: z.boolean().meta({ description: 'May handle sensitive categories.' }),
    standsInFor: z
      .array(namedOfficer.extend({ until: instantReply }))
      .exactOptional()
      .meta({ description: 'Who is out now, and for whom the officer stands in until then.' }),
    absences: z
      .array(z.object({ deputy: namedOfficer, from: instantReply, until: instantReply }))
      .exactOptional()
      .meta({ description: 'When the officer is out, or is to be, and who stands in then.' }),
    permissions: z.array(z.enum(permissionNames)),
  })
  .meta({ id: 'Officer' });

export const showMeRoute = {
  method: 'GET',
  path: '/v1/officer/me',
  name: 'show-me',
  for: 'self:read',
  summary: { sw: 'Wewe ni nani, na unaweza kufanya nini', en: 'Who you are, and what you may do' },
  replies: { 200: { description: 'The officer who asks.', body: shownOfficer } },
  problems: [],
} as const satisfies Route;
