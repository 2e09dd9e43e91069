import { signal } from '@preact/signals';
import type { Text } from '../../../../domain/foundation/vocabulary/language.ts';
import type { ReplyOf } from '../../api/routes.ts';
import type { ActOfOfficers } from '../../../../domain/foundation/vocabulary/acts.ts';
import type { Answers } from '../../forms/question.ts';
import { blanksLeft, templateTexts as texts } from './template-texts.ts';

export type TemplateForTicket = ReplyOf<'list-ticket-templates'>['templates'][number];

/** A field of an act on a ticket. */
export interface FieldOfAct {
  readonly number: string;
  readonly act: ActOfOfficers;
  readonly field: string;
}

/** A template that was put into a field. */
interface InsertedTemplate extends Pick<TemplateForTicket, 'text' | 'blanks'> {
  /** Its officer says so. */
  readonly isRead: boolean;
}

/** By field. In memory alone, as what was typed. */
const inserted = signal<ReadonlyMap<string, InsertedTemplate>>(new Map());

const nameOfField = ({ number, act, field }: FieldOfAct): string => `${number} ${act} ${field}`;

const remember = (of: FieldOfAct, template: InsertedTemplate): void => {
  inserted.value = new Map(inserted.value).set(nameOfField(of), template);
};

/** Notes that a template stands in a field by now, unread. */
export const noteInserted = (of: FieldOfAct, { text, blanks }: TemplateForTicket): void =>
  remember(of, { text: text.trim(), blanks, isRead: false });

/** Its officer says that they read it, or takes that back. */
export function sayRead(of: FieldOfAct, isRead: boolean): void {
  const known = inserted.value.get(nameOfField(of));
  if (known !== undefined) remember(of, { ...known, isRead });
}

/** What of a template still stands in a field as its office wrote it. */
export interface LeftOfTemplate {
  /** All of it stands there, word for word, so that its officer may not have looked at it. */
  readonly isUntouched: boolean;
  readonly isRead: boolean;
  readonly blanks: readonly string[];
}

export function leftOfTemplate(of: FieldOfAct, typed: Answers): LeftOfTemplate | undefined {
  const known = inserted.value.get(nameOfField(of));
  const written = typed[of.field] ?? '';
  if (known === undefined || written === '') return undefined;
  const { text, blanks, isRead } = known;
  return {
    isUntouched: written.includes(text),
    isRead,
    blanks: blanks.filter((blank) => written.includes(`{${blank}}`)),
  };
}

/** The id of the box by which an officer says that they read what stands in a field. */
export const readBoxOf = (field: string): string => `${field}-read`;

/**
 * Why what stands in the fields may not be sent yet: a blank of a template is not filled in, or a template stands there
 * word for word and nobody said that they read it.
 */
export const errorsOfTemplates = (
  of: Omit<FieldOfAct, 'field'>,
  typed: Answers,
): readonly { readonly field: string; readonly text: Text }[] =>
  Object.keys(typed).flatMap((field) => {
    const left = leftOfTemplate({ ...of, field }, typed);
    if (left === undefined) return [];
    if (left.blanks.length > 0) return [{ field, text: blanksLeft(left.blanks) }];
    return left.isUntouched && !left.isRead ? [{ field: readBoxOf(field), text: texts.unread }] : [];
  });

/** The text of a field with a template in it: at a place, between what stands before and behind it. */
export function withTemplateAt(written: string, template: string, place: number): string {
  const [before, behind] = [written.slice(0, place).trimEnd(), written.slice(place).trimStart()];
  return [before, template.trim(), behind].filter((part) => part !== '').join('\n\n');
}
