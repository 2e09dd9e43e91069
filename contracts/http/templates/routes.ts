import * as z from 'zod';
import { languages } from '../../../domain/foundation/vocabulary/language.ts';
import { templateUses } from '../../../domain/foundation/vocabulary/template-uses.ts';
import { findings } from '../../../domain/foundation/vocabulary/findings.ts';
import { refuse } from '../problems/refuse.ts';
import { languageReply, namedInstitution, textReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { numberProblems, ticketParams } from '../requests/ticket-params.ts';
import {
  changesTemplate,
  officeTemplateReply,
  templateAct,
  templateChange,
  templateContent,
  templatesParams,
} from './template.ts';

const longestCursor = 100;

export const listTemplatesRoute = {
  method: 'GET',
  path: '/v1/officer/institutions/{institution}/templates',
  name: 'list-templates',
  family: 'answer-templates',
  for: 'tickets:act',
  summary: { sw: 'Violezo vya majibu vya ofisi', en: 'The answer templates of an office' },
  params: templatesParams,
  replies: {
    200: {
      description: 'To who works there or heads it, and to heads above.',
      body: z
        .object({
          institution: namedInstitution,
          own: z.array(officeTemplateReply),
          fromAbove: z
            .array(officeTemplateReply)
            .meta({ description: 'Of the institutions above it, nearest first: they are changed there.' }),
          mayChange: z.boolean().meta({
            description:
              'Whether the caller keeps them: its head, and where that place is vacant the next above.',
          }),
          left: z.int().nonnegative().meta({ description: 'How many more the office may have.' }),
        })
        .meta({ id: 'TemplatesOfOffice' }),
    },
  },
  problems: [],
  conditional: true,
} as const satisfies Route;

export const addTemplateRoute = {
  ...templateAct,
  path: '/v1/officer/institutions/{institution}/templates',
  name: 'add-template',
  summary: { sw: 'Ongeza kiolezo', en: 'Add a template' },
  params: templatesParams,
  body: templateContent,
  problems: [...templateAct.problems, 'too-many-templates'],
} as const satisfies Route;

export const changeTemplateRoute = {
  ...changesTemplate,
  path: '/v1/officer/institutions/{institution}/templates/{template}',
  name: 'change-template',
  summary: { sw: 'Badilisha kiolezo', en: 'Change a template' },
  body: templateContent,
} as const satisfies Route;

export const withdrawTemplateRoute = {
  ...changesTemplate,
  path: '/v1/officer/institutions/{institution}/templates/{template}/withdrawal',
  name: 'withdraw-template',
  summary: { sw: 'Ondoa kiolezo', en: 'Withdraw a template' },
  body: z.strictObject({}),
} as const satisfies Route;

export const templateHistoryRoute = {
  method: 'GET',
  path: '/v1/officer/institutions/{institution}/template-history',
  name: 'template-history',
  family: 'answer-templates',
  for: 'tickets:act',
  summary: { sw: 'Historia ya violezo', en: 'The history of templates' },
  params: templatesParams,
  query: z.strictObject({
    cursor: z
      .string()
      .meta({ description: '`next` of the page before.' })
      .transform((given, context) =>
        given.length <= longestCursor ? given : refuse(context, { field: 'not-a-cursor' }),
      )
      .exactOptional(),
  }),
  replies: {
    200: {
      description: 'What was changed, by whom and when, the newest first.',
      body: z
        .object({ changes: z.array(templateChange), next: z.string().exactOptional() })
        .meta({ id: 'TemplateHistory' }),
    },
  },
  problems: [],
} as const satisfies Route;

const templateForTicket = z
  .object({
    id: z.string(),
    version: z.int().positive(),
    title: textReply,
    uses: z.array(z.enum(templateUses)),
    finding: z.enum(findings).exactOptional(),
    text: z.string().meta({ description: 'Filled with what is known of the ticket.' }),
    blanks: z.array(z.string()).meta({
      description:
        'What still stands in braces in the text, without them: for the officer to fill in, before it is sent.',
    }),
    office: namedInstitution,
    own: z
      .boolean()
      .meta({ description: 'Whether the office that works on the ticket keeps it, and none above.' }),
  })
  .meta({ id: 'TemplateForTicket' });

export const listTicketTemplatesRoute = {
  method: 'GET',
  path: '/v1/officer/tickets/{number}/templates',
  name: 'list-ticket-templates',
  family: 'answer-templates',
  for: 'tickets:act',
  summary: { sw: 'Violezo vya majibu', en: 'Templates to answer a ticket with' },
  params: ticketParams,
  query: z.strictObject({
    in: z.enum(languages).exactOptional().meta({
      description: "In which language they are wanted. Absent: the citizen's.",
    }),
  }),
  replies: {
    200: {
      description:
        'To who may write to its citizen. Nothing that was written on the ticket is in them: it is no read.',
      body: z
        .object({
          language: languageReply,
          citizenReads: languageReply,
          templates: z.array(templateForTicket),
        })
        .meta({ id: 'TemplatesForTicket' }),
    },
  },
  problems: numberProblems,
  conditional: true,
} as const satisfies Route;

/** What offices do with the texts that they keep ready. */
export const templateRoutes = [
  listTemplatesRoute,
  addTemplateRoute,
  changeTemplateRoute,
  withdrawTemplateRoute,
  templateHistoryRoute,
  listTicketTemplatesRoute,
] as const satisfies readonly Route[];
