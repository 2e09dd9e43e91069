import { ticketQuestionTexts } from '../../ticket-form/question-texts.ts';
import type { SendStep } from '../../ticket-form/send-step.ts';
import { ticketQuestions, type TicketQuestion } from '../../ticket-form/ticket-questions.ts';
import { isSignalAsked } from './signals.ts';
import { answerErrorTexts, laterTexts } from './later-texts.ts';
import { sendTexts } from './texts.ts';

/** What is asked of whoever sends a ticket: which page asks it, what is missing or wrong, and what is sent. */
export const questionsOfSending: readonly TicketQuestion[] = [
  ...ticketQuestions(
    { ...ticketQuestionTexts, ...laterTexts, details: sendTexts.words, detailsHint: sendTexts.wordsHint },
    { ...answerErrorTexts, 'no-description': sendTexts.noWords },
  ),
  {
    kind: 'part',
    name: 'aboutHeadAsked',
    step: 'check',
    label: laterTexts.aboutHead,
    missing: answerErrorTexts['no-about-head'],
    needed: (_, { about, aboutHeadAsked }) => about === 'nobody' && aboutHeadAsked === 'open',
    value: (_, __, { aboutHeadAsked }) => aboutHeadAsked === 'answered' || undefined,
  },
  {
    kind: 'part',
    name: 'sameAs',
    step: 'check',
    label: laterTexts.others,
    missing: answerErrorTexts['no-same'],
    needed: (_, { sameAsAsked }) => sameAsAsked === 'open',
    value: (_, __, { sameAs }) => sameAs,
  },
  {
    kind: 'part',
    name: 'signalled',
    step: 'understood',
    label: laterTexts.want,
    missing: answerErrorTexts['no-want'],
    needed: (_, answers) => isSignalAsked(answers),
    value: () => undefined,
  },
];

export const questionsAt = (step: SendStep): readonly TicketQuestion[] =>
  questionsOfSending.filter((question) => question.step === step);
