import { fieldsOfTicketRefusals } from '../../ticket-form/fields-of-ticket-refusals.ts';
import {
  missingBy,
  unless,
  type MissingAnswer,
  type TicketFormField,
} from '../../ticket-form/missing-answers.ts';
import { stepsFor } from '../../ticket-form/send-step.ts';
import type { DeskAnswers } from './desk-answers.ts';
import { receivedAt } from './received-at.ts';

/** What is missing of a ticket. What is wrong with what is there, the API finds; whether it is about the head, the officer sees. */
export type DeskError = 'no-date' | Exclude<MissingAnswer, 'no-about-head'>;

/** The ids of the fields of the form in the document. */
export type DeskField = 'way' | 'received' | TicketFormField;

const missingAt = missingBy<MissingAnswer>((field, written, _, missing) =>
  missing === undefined ? [] : unless(written.trim() !== '', field, missing),
);

/** What is missing before it can be sent, in the order of the form. */
export const errorsOfDesk = (
  answers: DeskAnswers,
): readonly { readonly fault: DeskError; readonly field: DeskField }[] => [
  ...(receivedAt(answers) === undefined ? [{ fault: 'no-date', field: 'received' } as const] : []),
  ...stepsFor(answers)
    .flatMap((step) => missingAt[step](answers))
    .flatMap(({ fault, field }) => (fault === 'no-about-head' ? [] : [{ fault, field }])),
];

/** Where the form shows what the API refuses: by the pointer into the request, or by the code of a problem. */
export const fieldsOfDeskRefusals: Readonly<Record<string, DeskField>> = {
  ...fieldsOfTicketRefusals,
  '/way': 'way',
  '/receivedAt': 'received',
  'too-many-tickets-of-email': 'email',
};
