import * as z from 'zod';
import { registryActs } from '../../../domain/administration/registry-acts.ts';
import { proposalStates } from '../../../domain/administration/proposals.ts';
import { instantReply, namedInstitution, worded } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { officerRoles } from '../../../domain/institutions/registry/officer.ts';
import { saidDifference } from './differences.ts';
import { institutionParams, officerParams, pageOfRegistry } from './registry-act.ts';

const change = z
  .object({
    version: z.int().positive(),
    act: z.enum(registryActs),
    word: z.string().meta({ description: "What it is called, in the caller's language." }),
    at: instantReply,
    by: z.object({ id: z.string(), institution: z.string(), name: z.string() }),
    confirmedBy: z
      .object({ id: z.string(), institution: z.string(), name: z.string() })
      .exactOptional()
      .meta({ description: 'The second administrator, where it took one.' }),
    why: z.string(),
    suspension: z
      .object({ state: z.enum(proposalStates), until: instantReply, text: z.string() })
      .exactOptional()
      .meta({ description: 'Of a suspension by one administrator: what became of it.' }),
    fields: z.array(
      z.object({
        field: z.string().meta({ examples: ['name.sw', 'head.officer'] }),
        from: z.string().exactOptional(),
        to: z.string().exactOptional(),
      }),
    ),
    differences: z.array(saidDifference),
  })
  .meta({
    id: 'RegistryChange',
    description: 'Who changed what, when and why: as it is stored, and as people read it.',
  });

const page = z
  .object({ changes: z.array(change), next: z.string().exactOptional() })
  .meta({ id: 'RegistryHistory' });

const reading = {
  method: 'GET',
  family: 'registry-acts',
  for: 'registry:history',
  query: pageOfRegistry,
  replies: { 200: { description: 'Its changes, the newest first.', body: page } },
  problems: ['change-refused'],
} as const satisfies Omit<Route, 'path' | 'name' | 'summary'>;

export const institutionHistoryRoute = {
  ...reading,
  path: '/v1/officer/registry/institutions/{institution}/history',
  name: 'institution-history',
  summary: { sw: 'Historia ya taasisi', en: 'The history of an institution' },
  params: institutionParams,
} as const satisfies Route;

export const officerHistoryRoute = {
  ...reading,
  path: '/v1/officer/registry/officers/{officer}/history',
  name: 'officer-history',
  summary: { sw: 'Historia ya afisa', en: 'The history of an officer' },
  params: officerParams,
} as const satisfies Route;

export const deadlinesHistoryRoute = {
  ...reading,
  path: '/v1/officer/registry/deadlines/history',
  name: 'deadlines-history',
  summary: { sw: 'Historia ya muda wa kujibu', en: 'The history of the deadlines' },
} as const satisfies Route;

export const calendarHistoryRoute = {
  ...reading,
  path: '/v1/officer/registry/calendar/history',
  name: 'calendar-history',
  summary: { sw: 'Historia ya kalenda', en: 'The history of the calendar' },
} as const satisfies Route;

export const routingHistoryRoute = {
  ...reading,
  path: '/v1/officer/registry/routing/history',
  name: 'routing-history',
  summary: { sw: 'Historia ya ofisi zinazopendekezwa', en: 'The history of which office is suggested' },
} as const satisfies Route;

export const listOfficersRoute = {
  method: 'GET',
  path: '/v1/officer/registry/institutions/{institution}/officers',
  name: 'list-officers',
  family: 'registry-acts',
  for: 'registry:administer',
  summary: { sw: 'Maafisa wa taasisi', en: 'The officers of an institution' },
  params: institutionParams,
  replies: {
    200: {
      description: 'Everybody who works there, and who was removed there.',
      body: z
        .object({
          institution: namedInstitution,
          officers: z.array(
            z.object({
              id: z.string(),
              name: z.string(),
              roles: z.array(worded(officerRoles)),
              active: z.boolean(),
              trained: z.boolean(),
              takesTickets: z.boolean().meta({ description: 'Whether tickets can be assigned to them now.' }),
            }),
          ),
        })
        .meta({ id: 'OfficersOfInstitution' }),
    },
  },
  problems: ['change-refused'],
} as const satisfies Route;
