import type { Instant } from '../../foundation/time/instant.ts';
import type { Finding } from '../../foundation/vocabulary/findings.ts';
import type { Text } from '../../foundation/vocabulary/language.ts';
import type { TemplateUse } from '../../foundation/vocabulary/template-uses.ts';

/** What its head says of a template. */
export interface TemplateContent {
  readonly title: Text;
  readonly text: Text;
  readonly uses: readonly TemplateUse[];
  /** Finding that a template for a response is for; absent: any. */
  readonly finding?: Finding;
}

/** A text that an office keeps ready. */
export interface AnswerTemplate extends TemplateContent {
  /** In its office, and never another's. */
  readonly id: string;
  /** Which of the office's templates it is, from 1: the place is free again when it is withdrawn. */
  readonly place: number;
  /** The version of the office's templates that made it what it is. */
  readonly version: number;
}

/** So many an office keeps: more nobody finds one in. They are read at once. */
export const mostTemplates = 40;

/** What is done to the templates of an office. */
export const templateActs = ['add', 'change', 'withdraw'] as const;
export type TemplateAct = (typeof templateActs)[number];

/** All templates of an office. `version` rises by one with each change of any of them; 0: there never was one. */
export interface OfficeTemplates {
  readonly version: number;
  readonly templates: readonly AnswerTemplate[];
}

/** One change, as it stays on record. */
export interface TemplateChange {
  readonly v: 1;
  readonly office: string;
  /** The version of the office's templates by it. */
  readonly version: number;
  readonly act: TemplateAct;
  readonly template: string;
  readonly place: number;
  readonly at: Instant;
  readonly by: { readonly id: string; readonly institution: string };
  readonly before?: TemplateContent;
  readonly after?: TemplateContent;
  /** The request that it came of. */
  readonly request: string;
}
