import * as z from 'zod';
import { templateActs } from '../../../domain/institutions/templates/answer-template.ts';
import {
  templateTextRules,
  templateTitleRules,
  templateUses,
} from '../../../domain/foundation/vocabulary/template-uses.ts';
import { findings } from '../../../domain/foundation/vocabulary/findings.ts';
import { idempotencyKey, templateVersionsSeen } from '../requests/headers.ts';
import { refuse } from '../problems/refuse.ts';
import { registryId } from '../requests/registry-id.ts';
import { instantReply, namedInstitution, namedOfficer, textReply } from '../replies/replies.ts';
import type { Route } from '../route.ts';
import { textSchema } from '../requests/text.ts';

const uses = z.array(z.enum(templateUses));
const finding = z.enum(findings);

const title = (example: string) =>
  textSchema({ ...templateTitleRules, description: 'By which officers find it.', example });

const text = (example: string) =>
  textSchema({
    ...templateTextRules,
    description:
      'What stands in braces is filled from the ticket: {namba} or {number}, {aina} or {kind}, {jambo} or {category}, {taasisi} or {institution}, {ilitumwa} or {submitted}, {mwisho} or {due date}, {leo} or {today}. Any other words in braces stay, for the officer to fill in.',
    example,
  });

/** What a head says of a template, in both languages: its citizen may read either. */
export const templateContent = z
  .strictObject({
    title: z.strictObject({ sw: title('Maji: bomba limepasuka'), en: title('Water: a burst main') }),
    text: z.strictObject({
      sw: text('Bomba kuu lilipasuka. Maji yatarudi ifikapo {tarehe ya maji kurudi}.'),
      en: text('The main burst. Water will be back by {the date when water returns}.'),
    }),
    uses: uses
      .min(1)
      .max(templateUses.length)
      .meta({ description: 'Which texts it may fill.' })
      .transform((chosen) => templateUses.filter((use) => chosen.includes(use))),
    finding: finding
      .exactOptional()
      .meta({ description: 'Of one for a response: only what finds this. Absent: whatever is found.' }),
  })
  .superRefine(({ uses: chosen, finding: found }, context) => {
    if (found !== undefined && !chosen.includes('respond'))
      refuse(context, { field: 'invalid' }, ['finding']);
  });

/** Fields of a template as they were stored. */
export const storedContent = {
  title: textReply,
  text: textReply,
  uses,
  finding: finding.exactOptional(),
} as const;

/** A template that an office keeps. */
export const officeTemplateReply = z
  .object({
    id: z.string().meta({ description: 'In its office.' }),
    version: z.int().positive().meta({ description: 'To be named in `If-Match` when it is changed.' }),
    ...storedContent,
    office: namedInstitution,
  })
  .meta({ id: 'AnswerTemplate' });

/** One change of a template. */
export const templateChange = z
  .object({
    version: z.int().positive(),
    act: z.enum(templateActs),
    word: z.string().meta({ description: "What it is called, in the caller's language." }),
    template: z.string(),
    at: instantReply,
    by: namedOfficer,
    before: z.object(storedContent).exactOptional(),
    after: z.object(storedContent).exactOptional(),
  })
  .meta({ id: 'TemplateChange' });

const templateKept = z
  .object({
    act: z.enum(templateActs),
    id: z.string(),
    version: z.int().positive().meta({ description: "The version of the office's templates by it." }),
    at: instantReply,
  })
  .meta({ id: 'TemplateKept' });

/** An office, and a template of it. */
export const templatesParams = z.object({ institution: registryId('the office', 'dawasa') });
export const templateParams = templatesParams.extend({
  template: z
    .string()
    .meta({ description: 'The id of a template of the office.', examples: ['3'], pattern: '^[0-9]{1,6}$' })
    .transform((id, context) => (/^[0-9]{1,6}$/.test(id) ? id : refuse(context, { field: 'invalid' }))),
});

/** What all changes of templates have in common. */
export const templateAct = {
  method: 'POST',
  family: 'answer-templates',
  for: 'tickets:act',
  headers: z.object({ 'idempotency-key': idempotencyKey }),
  replies: {
    200: {
      description: 'It was done, now or before under this idempotency key: the same reply again.',
      body: templateKept,
    },
  },
  problems: ['idempotency-key-missing', 'idempotency-key-weak', 'idempotency-key-reused'],
} as const satisfies Omit<Route, 'path' | 'name' | 'summary'>;

/** Fields of a change to a template that exists. */
export const changesTemplate = {
  ...templateAct,
  params: templateParams,
  headers: templateAct.headers.extend({ 'if-match': templateVersionsSeen }),
  problems: [...templateAct.problems, 'template-moved-on'],
} as const satisfies Omit<Route, 'path' | 'name' | 'summary'>;
