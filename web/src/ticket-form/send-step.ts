import type { Kind } from '../../../domain/foundation/vocabulary/kinds.ts';
import type { TicketAnswers } from './ticket-answers.ts';

export type SendStep = (typeof sendSteps)[number];

/** The questions in their order, one a page. The last one reads everything back. */
export const sendSteps = [
  'kind',
  'matter',
  'danger',
  'words',
  'place',
  'office',
  'about',
  'files',
  'you',
  'contact',
  'notices',
  'check',
] as const;

/** Kinds that can be about how somebody did their work. */
const canBeAboutSomebody: Readonly<Record<Kind, boolean>> = {
  complaint: true,
  question: false,
  suggestion: false,
  opinion: true,
  compliment: true,
};

const tellsWhoTheyAre = ({ openness }: TicketAnswers): boolean =>
  openness !== undefined && openness !== 'anonymous';

/** Whom a question is for, where it is not for everybody. */
const askedOnly: Readonly<Partial<Record<SendStep, (answers: TicketAnswers) => boolean>>> = {
  danger: ({ category }) => category !== undefined && category.emergencyNumbers.length > 0,
  about: ({ kind }) => kind !== undefined && canBeAboutSomebody[kind],
  contact: tellsWhoTheyAre,
  notices: tellsWhoTheyAre,
};

/** Whether a question is asked of whoever gave these answers. */
export const isAsked = (step: SendStep, answers: TicketAnswers): boolean =>
  askedOnly[step]?.(answers) ?? true;

/** The questions that these answers lead to. */
export const stepsFor = (answers: TicketAnswers): readonly SendStep[] =>
  sendSteps.filter((step) => isAsked(step, answers));
