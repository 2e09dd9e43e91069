import type { TemplateAct } from '../domain/institutions/templates/answer-template.ts';
import type { TemplateUse } from '../domain/foundation/vocabulary/template-uses.ts';
import type { Text } from '../domain/foundation/vocabulary/language.ts';
import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/** What is done to templates. */
export const templateActWords: Readonly<Record<TemplateAct, Text>> = t.templateAct;

/** What a template is for. */
export const templateUseWords: Readonly<Record<TemplateUse, Text>> = t.templateUse;
