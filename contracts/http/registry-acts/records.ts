import * as z from 'zod';
import { changesOfInstitution, changesOfOfficer } from '../../../domain/administration/possible-changes.ts';
import { administrationRefusalReasons } from '../../../domain/administration/refusals.ts';
import { institutionKinds, jurisdictions } from '../../../domain/institutions/registry/institution.ts';
import { accountStates } from '../../../domain/institutions/officers/officer-accounts.ts';
import { officerRoles } from '../../../domain/institutions/registry/officer.ts';
import { durationUnits } from '../../../domain/foundation/time/duration.ts';
import { kinds } from '../../../domain/foundation/vocabulary/kinds.ts';
import {
  dateReply,
  instantReply,
  namedInstitution,
  namedOfficer,
  textReply,
  worded,
} from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { registryId } from '../requests/registry-id.ts';
import { routingRule } from '../offices/show-routing.ts';
import { institutionParams, officerParams } from './registry-act.ts';

const duration = z.object({ amount: z.int(), unit: z.enum(durationUnits) });

const deadlines = z
  .object({
    version: z.int().positive(),
    rows: z.array(
      z.object({
        kind: z.enum(kinds),
        urgent: z.boolean(),
        category: z.string().exactOptional(),
        acknowledge: duration,
        respond: duration.exactOptional(),
        appealWindow: duration.exactOptional(),
      }),
    ),
  })
  .meta({ id: 'RegistryDeadlines' });

/** What may be done with it now, and of the rest why not. */
const offered = <const Changes extends readonly [string, ...string[]]>(changes: Changes) => ({
  acts: z
    .array(z.enum(changes))
    .meta({ description: 'By the names of their routes. One may still be refused for what is stated.' }),
  notNow: z.array(
    z.object({
      act: z.enum(changes),
      whyNot: z.object({ code: z.enum(administrationRefusalReasons), text: z.string() }),
    }),
  ),
});

const reading = {
  method: 'GET',
  family: 'registry-acts',
  for: 'registry:administer',
} as const satisfies Partial<Route>;

export const showRegistryRoute = {
  ...reading,
  path: '/v1/officer/registry',
  name: 'show-registry',
  summary: {
    sw: 'Unachosimamia, na kinachohusu taasisi zote',
    en: 'What you administer, and what holds for everybody',
  },
  query: z.strictObject({
    category: registryId('a category whose rules of routing are asked for too', 'maji').exactOptional(),
  }),
  replies: {
    200: {
      description:
        'The own institution, the deadlines of everybody and the days on which offices are closed.',
      body: z
        .object({
          institution: namedInstitution,
          nationWide: z
            .boolean()
            .meta({ description: 'Whether the caller changes what holds for the whole country.' }),
          peers: z
            .array(
              z.object({
                id: z.string(),
                name: z.string(),
                institution: namedInstitution,
                suspended: z.boolean(),
              }),
            )
            .meta({
              description:
                "Administrators at the tops of other trees, to one at the top of a tree: two of other trees take one's access.",
            }),
          deadlines,
          routing: z
            .object({
              category: z.string(),
              name: textReply,
              rules: z.array(
                z.object({
                  rule: routingRule,
                  text: z.string().meta({ description: "What it says, in the caller's language." }),
                }),
              ),
            })
            .exactOptional()
            .meta({ description: 'Which offices are suggested for the category, in their order.' }),
          calendar: z.object({
            version: z.int().positive(),
            weekdays: z.array(z.int().min(1).max(7)).meta({ description: 'ISO 8601: Monday is 1.' }),
            opens: z.string().meta({ examples: ['07:30'] }),
            closes: z.string().meta({ examples: ['15:30'] }),
            holidays: z.array(z.object({ date: dateReply, name: textReply.exactOptional() })),
          }),
        })
        .meta({ id: 'AdministeredRegistry' }),
    },
  },
  problems: ['change-refused'],
} as const satisfies Route;

export const showRegistryInstitutionRoute = {
  ...reading,
  path: '/v1/officer/registry/institutions/{institution}',
  name: 'show-registry-institution',
  summary: { sw: 'Rekodi ya taasisi', en: 'The record of an institution' },
  params: institutionParams,
  replies: {
    200: {
      description: 'As it is now, with who heads it and what may be done with it.',
      body: namedInstitution
        .extend({
          kind: worded(institutionKinds),
          jurisdiction: worded(jurisdictions),
          level: z.boolean().meta({ description: 'Whether escalation and appeal stop here.' }),
          path: z.array(namedInstitution).meta({ description: 'From the top of its tree to its parent.' }),
          children: z.int().meta({ description: 'How many lie right under it.' }),
          activeOfficers: z.int().meta({ description: 'How many handle tickets there.' }),
          head: namedOfficer.exactOptional(),
          actingHeads: z
            .array(
              z.object({
                officer: namedOfficer,
                from: instantReply,
                fromDate: dateReply,
                until: instantReply,
                untilDate: dateReply,
              }),
            )
            .meta({ description: 'Who acts for the head, or is to.' }),
          duties: z
            .object({ officer: namedOfficer, institution: namedInstitution })
            .exactOptional()
            .meta({ description: "Who has the head's duties now, and of which institution they are." }),
          closed: z.object({ at: instantReply, successor: namedInstitution.exactOptional() }).exactOptional(),
          deadlines,
          ...offered(changesOfInstitution),
        })
        .meta({ id: 'RegistryInstitution' }),
    },
  },
  problems: ['change-refused'],
} as const satisfies Route;

export const showRegistryOfficerRoute = {
  ...reading,
  path: '/v1/officer/registry/officers/{officer}',
  name: 'show-registry-officer',
  summary: { sw: 'Rekodi ya afisa', en: 'The record of an officer' },
  params: officerParams,
  replies: {
    200: {
      description: 'As it is now, with what may be done. How the officer is reached is shown nowhere.',
      body: z
        .object({
          id: z.string(),
          name: z.string(),
          institution: namedInstitution,
          roles: z.array(worded(officerRoles)),
          active: z.boolean(),
          suspended: z.boolean().meta({ description: 'Access is taken away now.' }),
          suspension: z.object({ by: namedOfficer, until: instantReply }).exactOptional().meta({
            description:
              'Taken away by one administrator: it comes back by itself then, unless a second one confirms it.',
          }),
          seesFrom: instantReply.exactOptional().meta({
            description:
              'From when the officer sees what of persons was there before they were let see it. Absent: now.',
          }),
          trained: z.boolean(),
          handlesTickets: z.boolean().meta({
            description:
              'Whether their roles let tickets be assigned to them. How many they have is in no record.',
          }),
          account: z
            .object({
              state: z.enum(accountStates),
              until: instantReply
                .exactOptional()
                .meta({ description: 'Until when an invitation is good, or was.' }),
            })
            .exactOptional()
            .meta({
              description:
                'By which the officer logs in. Absent where it cannot be known: officers log in elsewhere, or the user pool does not answer.',
            }),
          heads: z.array(
            namedInstitution.extend({
              acting: z.boolean(),
              since: instantReply.exactOptional(),
              until: instantReply.exactOptional(),
            }),
          ),
          onlyAccess: z.boolean().meta({
            description:
              'Of an administrator at the top of another tree: nothing but access is for the caller to change.',
          }),
          ...offered(changesOfOfficer),
        })
        .meta({ id: 'RegistryOfficer' }),
    },
  },
  problems: ['change-refused'],
} as const satisfies Route;
