import type { CitizenText } from '../../../domain/foundation/vocabulary/citizen-texts.ts';
import { sendSteps, type SendStep } from './send-step.ts';
import type { TicketAnswers } from './ticket-answers.ts';

/** What a ticket is not sent without; the texts say it in words. */
export type MissingAnswer =
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
  | 'no-name'
  | 'no-safety';

/** The ids of the fields of each question in the document. */
const fieldsOfStep = {
  kind: ['kind'],
  matter: ['category'],
  danger: [],
  words: ['subject', 'description', 'remedy', 'cites'],
  place: ['region', 'council', 'ward', 'point'],
  office: ['office'],
  about: ['about', 'officer'],
  files: ['files'],
  you: ['openness'],
  contact: ['phone', 'email', 'name'],
  notices: ['language', 'safe'],
  check: ['about-head'],
} as const satisfies Readonly<Record<SendStep, readonly string[]>>;
export type TicketFormField = (typeof fieldsOfStep)[SendStep][number];

/** Where a field is asked for; undefined: it is none of the form. */
export const stepOfField = (field: string | undefined): SendStep | undefined =>
  sendSteps.find((step) => fieldsOfStep[step].some((one) => one === field));

export interface ErrorAtField<Fault> {
  readonly field: TicketFormField;
  readonly fault: Fault;
  /** The most characters, as people count them, where there are too many. */
  readonly limit?: number;
}

/** What is wrong with a text; `missing`: with one that is not there, where it may not be left out. */
export type TextCheck<Fault> = (
  field: TicketFormField,
  written: string,
  kind: CitizenText,
  missing?: MissingAnswer,
) => readonly ErrorAtField<Fault>[];

export const unless = <Fault>(
  answered: boolean,
  field: TicketFormField,
  fault: Fault,
): readonly ErrorAtField<Fault>[] => (answered ? [] : [{ field, fault }]);

/** What is missing before each question is answered, and by `check` what is wrong with its texts. */
export const missingBy = <Fault>(
  check: TextCheck<Fault>,
): Readonly<
  Record<SendStep, (answers: TicketAnswers) => readonly ErrorAtField<Fault | MissingAnswer>[]>
> => ({
  kind: ({ kind }) => unless(kind !== undefined, 'kind', 'no-kind'),
  matter: ({ kind, category }) =>
    unless(kind !== undefined && category?.kinds.includes(kind) === true, 'category', 'no-matter'),
  danger: () => [],
  words: ({ subject, description, remedySought }) => [
    ...check('subject', subject, 'subject', 'no-subject'),
    ...check('description', description, 'description', 'no-description'),
    ...check('remedy', remedySought, 'remedySought'),
  ],
  place: () => [],
  office: ({ institution }) => unless(institution !== undefined, 'office', 'no-office'),
  about: ({ about, officerName }) => [
    ...unless(about !== undefined, 'about', 'no-about' as const),
    ...(about === 'officer' ? check('officer', officerName, 'name', 'no-officer') : []),
  ],
  files: () => [],
  you: ({ openness }) => unless(openness !== undefined, 'openness', 'no-openness'),
  contact: ({ openness, name, phone, email }) => [
    ...(openness === 'identified' ? check('name', name, 'name', 'no-name') : []),
    ...unless(phone.trim() !== '' || email.trim() !== '', 'phone', 'no-contact' as const),
  ],
  notices: ({ safe }) => unless(safe !== undefined, 'safe', 'no-safety'),
  check: ({ about, aboutHeadAsked }) =>
    unless(about !== 'nobody' || aboutHeadAsked !== 'open', 'about-head', 'no-about-head'),
});
