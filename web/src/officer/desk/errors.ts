import { canBeAboutSomebody } from '../../ticket-form/can-be-about-somebody.ts';
import { fieldsOfTicketRefusals } from '../../ticket-form/fields-of-ticket-refusals.ts';
import type { DeskAnswers } from './desk-answers.ts';
import { receivedAt } from './received-at.ts';

/** What is missing before it can be sent; the API finds what is wrong with what is there. */
export type DeskError =
  | 'no-date'
  | 'no-kind'
  | 'no-matter'
  | 'no-subject'
  | 'no-description'
  | 'no-office'
  | 'no-about'
  | 'no-officer'
  | 'no-openness'
  | 'no-name'
  | 'no-contact'
  | 'no-safety';

/** The ids of the fields of the form in the document. */
export type DeskField =
  | 'way'
  | 'received'
  | 'language'
  | 'kind'
  | 'category'
  | 'subject'
  | 'description'
  | 'remedy'
  | 'cites'
  | 'region'
  | 'council'
  | 'ward'
  | 'office'
  | 'about'
  | 'officer'
  | 'openness'
  | 'name'
  | 'phone'
  | 'email'
  | 'safe';

const isEmpty = (text: string): boolean => text.trim() === '';

const isUnknown = ({ openness }: DeskAnswers): boolean => openness === undefined || openness === 'anonymous';

/** Whether it may be about somebody of the office: only then is that asked. */
export const asksAbout = ({ kind }: DeskAnswers): boolean => kind !== undefined && canBeAboutSomebody[kind];

/** Each thing that must be there, in the order of the form, with the field where it is asked. */
const needs: readonly (readonly [DeskError, DeskField, isMissing: (answers: DeskAnswers) => boolean])[] = [
  ['no-date', 'received', (answers) => receivedAt(answers) === undefined],
  ['no-kind', 'kind', ({ kind }) => kind === undefined],
  [
    'no-matter',
    'category',
    ({ kind, category }) => kind === undefined || category?.kinds.includes(kind) !== true,
  ],
  ['no-subject', 'subject', ({ subject }) => isEmpty(subject)],
  ['no-description', 'description', ({ description }) => isEmpty(description)],
  ['no-office', 'office', ({ institution }) => institution === undefined],
  ['no-about', 'about', (answers) => asksAbout(answers) && answers.about === undefined],
  [
    'no-officer',
    'officer',
    (answers) => asksAbout(answers) && answers.about === 'officer' && isEmpty(answers.officerName),
  ],
  ['no-openness', 'openness', ({ openness }) => openness === undefined],
  ['no-name', 'name', ({ openness, name }) => openness === 'identified' && isEmpty(name)],
  [
    'no-contact',
    'phone',
    (answers) => !isUnknown(answers) && isEmpty(answers.phone) && isEmpty(answers.email),
  ],
  ['no-safety', 'safe', (answers) => !isUnknown(answers) && answers.safe === undefined],
];

/** What is missing, in the order of the form. */
export const errorsOfDesk = (
  answers: DeskAnswers,
): readonly { readonly fault: DeskError; readonly field: DeskField }[] =>
  needs.flatMap(([error, field, isMissing]) => (isMissing(answers) ? [{ fault: error, field }] : []));

/** Where the form shows what the API refuses: by the pointer into the request, or by the code of a problem. */
export const fieldsOfDeskRefusals: Readonly<Record<string, DeskField>> = {
  ...fieldsOfTicketRefusals,
  '/way': 'way',
  '/receivedAt': 'received',
  'too-many-tickets-of-email': 'email',
};
