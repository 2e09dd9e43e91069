import { deskWays, isInWriting } from '../../../../domain/foundation/vocabulary/desk-ways.ts';
import { omit } from '../../../../domain/foundation/vocabulary/omit.ts';
import { deskWayWords } from '../../../../words/desk-ways.ts';
import type { RequestTo } from '../../api/routes.ts';
import { errorsInAnswers } from '../../forms/answers.ts';
import type { QuestionOf } from '../../forms/question.ts';
import { writtenOf } from '../../ticket-form/ticket-answers.ts';
import {
  ticketBody,
  ticketQuestions,
  type OwnKind,
  type TicketQuestion,
} from '../../ticket-form/ticket-questions.ts';
import type { DeskAnswers } from './desk-answers.ts';
import { momentOf, receivedAt } from './received-at.ts';
import { askedAtDesk, deskErrorTexts, deskTexts } from './texts.ts';

/** One question of the desk. */
export type DeskQuestion = QuestionOf<DeskAnswers, { readonly kind: OwnKind | 'received' | 'called-back' }>;

/** What the desk asks of no citizen who stands there: where they stand, and files, which follow from home. */
const notAtDesk: readonly string[] = ['point', 'files', 'language'];

/** A question as an officer is asked it, who has them all on one page: choices in a row, and nothing that the browser knows. */
function atDesk(question: TicketQuestion): DeskQuestion {
  switch (question.kind) {
    case 'choice':
      return {
        ...omit(question, 'cards'),
        choices: (about) => question.choices(about).map(({ value, label }) => ({ value, label })),
      };
    case 'line':
      return omit(question, 'autoComplete');
    case 'words':
      return question.rows === undefined ? question : { ...question, rows: 2 };
    default:
      return question;
  }
}

/** What the desk asks: of a ticket what its citizen would be asked, and how it came, when, and in which language. */
export const deskQuestions: readonly DeskQuestion[] = [
  {
    kind: 'choice',
    name: 'way',
    label: deskTexts.way,
    choices: () => deskWays.map((value) => ({ value, label: deskWayWords[value] })),
  },
  {
    kind: 'received',
    name: 'received',
    label: deskTexts.received,
    hint: deskTexts.receivedHint,
    missing: deskErrorTexts['no-date'],
    pointer: '/receivedAt',
    value: (_, __, answers) => receivedAt(answers),
  },
  {
    kind: 'called-back',
    name: 'called',
    label: deskTexts.calledBack,
    hint: deskTexts.calledBackHint,
    when: (_, { way }) => isInWriting(way),
    missing: deskErrorTexts['no-call-time'],
    pointer: '/calledBack',
    value: (_, __, { called, calledDate, calledTime }) =>
      called === '' ? undefined : { at: momentOf(calledDate, calledTime), reached: called === 'reached' },
  },
  {
    kind: 'language',
    name: 'language',
    label: deskTexts.language,
    hint: deskTexts.languageHint,
  },
  ...ticketQuestions(askedAtDesk, deskErrorTexts)
    .filter(({ name }) => !notAtDesk.includes(name))
    .map(atDesk),
];

/** A ticket of the desk as the API takes it. */
export type DeskRequest = RequestTo<'submit-desk-ticket'>;

/** In which language the citizen is spoken to: Swahili, unless it was said otherwise. */
export const languageOfCitizen = ({ language = 'sw' }: Pick<DeskAnswers, 'language'>) => language;

/** What was written of a call back: a call without a time is none that can be sent. */
const calledOf = ({ called, calledDate, calledTime }: DeskAnswers): string =>
  called === '' ? 'not' : (momentOf(calledDate, calledTime) ?? '');

export const writtenAtDesk = (answers: DeskAnswers) => ({
  ...writtenOf(answers),
  received: receivedAt(answers) ?? '',
  called: calledOf(answers),
});

/** What is missing or wrong before it can be sent, in the order of the form. The API knows more. */
export const errorsAtDesk = (answers: DeskAnswers) =>
  errorsInAnswers(deskQuestions, writtenAtDesk(answers), answers);

/** What was answered, as the API takes it. None before the answers that it can't do without. */
export const deskRequest = (answers: DeskAnswers): DeskRequest | undefined =>
  // The questions of the desk say where its own answers belong.
  ticketBody(deskQuestions, answers, languageOfCitizen(answers)) as DeskRequest | undefined;
