import * as z from 'zod';
import { instant } from '../../../contracts/events/instant.ts';
import {
  templateActs,
  type AnswerTemplate,
  type TemplateChange,
  type TemplateContent,
} from '../../../domain/institutions/templates/answer-template.ts';
import { templateAfter } from '../../../domain/institutions/templates/decide-template.ts';
import { templateUses } from '../../../domain/foundation/vocabulary/template-uses.ts';
import { findings } from '../../../domain/foundation/vocabulary/findings.ts';
import { requestExpiry, templateKeys } from '../engine/keys.ts';
import type { Item } from '../engine/read-item.ts';
import { count, firstVersion, text } from './scalars.ts';

const content = {
  title: text,
  text,
  uses: z.array(z.enum(templateUses)),
  finding: z.enum(findings).exactOptional(),
} satisfies Record<keyof TemplateContent, z.ZodType>;

/** The head of an office's templates: which version they have. */
export const templatesVersionItem = z.looseObject({ v: firstVersion, version: count });

/** A template as it is stored; `withdrawn`: what is left of one, until its place is taken again. */
export const templateItem = z.looseObject({
  v: firstVersion,
  withdrawn: z.literal(true).exactOptional(),
  template: z
    .looseObject({ ...content, id: z.string(), place: count, version: count } satisfies Record<
      keyof AnswerTemplate,
      z.ZodType
    >)
    .exactOptional(),
});

/** A change in the history of an office's templates. */
export const templateChangeItem = z.looseObject({
  v: firstVersion,
  office: z.string(),
  version: count,
  act: z.enum(templateActs),
  template: z.string(),
  place: count,
  at: instant,
  by: z.looseObject({ id: z.string(), institution: z.string() }),
  before: z.looseObject(content).exactOptional(),
  after: z.looseObject(content).exactOptional(),
  request: z.string(),
} satisfies Record<keyof TemplateChange, z.ZodType>) satisfies z.ZodType<TemplateChange>;

/** All items that a change writes, by what they are. */
export function newTemplateItems(
  change: TemplateChange,
): Record<'head' | 'template' | 'change' | 'request', Item> {
  const { office, place, version, request, at } = change;
  const template = templateAfter(change);
  return {
    head: { ...templateKeys.head(office), entity: 'templates-head', v: 1, version },
    template: {
      ...templateKeys.template(office, place),
      entity: 'template',
      v: 1,
      ...(template === undefined ? { withdrawn: true } : { template }),
    },
    change: { ...templateKeys.change(office, version), entity: 'template-change', ...change },
    request: {
      ...templateKeys.request(office, request),
      entity: 'template-request',
      v: 1,
      version,
      ttl: requestExpiry(at),
    },
  };
}
