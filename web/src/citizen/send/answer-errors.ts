import { citizenTexts, type CitizenText } from '../../../../domain/foundation/vocabulary/citizen-texts.ts';
import { isTicketNumber } from '../../../../domain/foundation/vocabulary/check-digit.ts';
import { internationalForm } from '../../../../domain/foundation/vocabulary/phones.ts';
import { readText, type TextError } from '../../../../domain/foundation/vocabulary/plain-text.ts';
import type { TicketAnswers } from '../../ticket-form/ticket-answers.ts';
import type { SendStep } from './send-step.ts';

/** What can be wrong with an answer before it is sent; the texts say it in words. */
export type AnswerError =
  | TextError
  | 'no-kind'
  | 'no-matter'
  | 'no-subject'
  | 'no-description'
  | 'no-office'
  | 'no-about'
  | 'no-about-head'
  | 'no-officer'
  | 'no-openness'
  | 'no-contact'
  | 'not-a-phone'
  | 'not-a-ticket-number'
  | 'no-name'
  | 'no-safety';

/** The ids of the fields of the form in the document. */
export const sendFields = [
  'kind',
  'category',
  'subject',
  'description',
  'remedy',
  'cites',
  'region',
  'council',
  'ward',
  'point',
  'office',
  'about',
  'officer',
  'files',
  'openness',
  'phone',
  'email',
  'name',
  'language',
  'safe',
  'about-head',
] as const;
export type SendField = (typeof sendFields)[number];

export interface ErrorAtField {
  readonly field: SendField;
  readonly fault: AnswerError;
  /** The most characters, as people count them, where there are too many. */
  readonly limit?: number;
}

/** What is wrong with a text; where it may be left out, an empty one is fine. */
function faultsOfText(
  field: SendField,
  written: string,
  kind: CitizenText,
  missing?: AnswerError,
): readonly ErrorAtField[] {
  if (written.trim() === '') return missing === undefined ? [] : [{ field, fault: missing }];
  const read = readText(written, citizenTexts[kind]);
  if ('text' in read) return [];
  return [{ field, fault: read.fault, ...(read.parameters && { limit: read.parameters.limit }) }];
}

const unless = (answered: boolean, field: SendField, error: AnswerError): readonly ErrorAtField[] =>
  answered ? [] : [{ field, fault: error }];

const faultsAt: Readonly<Record<SendStep, (answers: TicketAnswers) => readonly ErrorAtField[]>> = {
  kind: ({ kind }) => unless(kind !== undefined, 'kind', 'no-kind'),
  matter: ({ kind, category }) =>
    unless(kind !== undefined && category?.kinds.includes(kind) === true, 'category', 'no-matter'),
  danger: () => [],
  words: ({ subject, description, remedySought, cites }) => [
    ...faultsOfText('subject', subject, 'subject', 'no-subject'),
    ...faultsOfText('description', description, 'description', 'no-description'),
    ...faultsOfText('remedy', remedySought, 'remedySought'),
    ...unless(cites === undefined || isTicketNumber(cites), 'cites', 'not-a-ticket-number'),
  ],
  place: () => [],
  office: ({ institution }) => unless(institution !== undefined, 'office', 'no-office'),
  about: ({ about, officerName }) => [
    ...unless(about !== undefined, 'about', 'no-about'),
    ...(about === 'officer' ? faultsOfText('officer', officerName, 'name', 'no-officer') : []),
  ],
  files: () => [],
  you: ({ openness }) => unless(openness !== undefined, 'openness', 'no-openness'),
  contact: ({ openness, name, phone, email }) => [
    ...(openness === 'identified' ? faultsOfText('name', name, 'name', 'no-name') : []),
    ...unless(phone.trim() !== '' || email.trim() !== '', 'phone', 'no-contact'),
    ...unless(phone.trim() === '' || internationalForm(phone) !== undefined, 'phone', 'not-a-phone'),
  ],
  notices: ({ safe }) => unless(safe !== undefined, 'safe', 'no-safety'),
  check: ({ about, aboutHeadAsked }) =>
    unless(about !== 'nobody' || aboutHeadAsked !== 'open', 'about-head', 'no-about-head'),
};

/** What is to be put right before this question is answered. The API checks again, and knows more. */
export const answerErrorsAtStep = (step: SendStep, answers: TicketAnswers): readonly ErrorAtField[] =>
  faultsAt[step](answers);
