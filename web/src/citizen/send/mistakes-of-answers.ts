import type { Language } from '../../../../domain/foundation/vocabulary/language.ts';
import { mistakesOf, type Failure } from '../../api/problem.ts';
import type { Mistake } from '../../design/mistakes.tsx';
import { fieldsOfTicketRefusals } from '../../ticket-form/fields-of-ticket-refusals.ts';
import type { TicketAnswers } from '../../ticket-form/ticket-answers.ts';
import { faultsAtStep, type SendField } from './faults.ts';
import type { SendStep } from './send-step.ts';
import { faultTexts } from './texts.ts';

/** Where each field is asked for. */
const stepOfField: Readonly<Record<SendField, SendStep>> = {
  kind: 'kind',
  category: 'matter',
  subject: 'words',
  description: 'words',
  remedy: 'words',
  cites: 'words',
  region: 'place',
  council: 'place',
  ward: 'place',
  point: 'place',
  office: 'office',
  about: 'about',
  officer: 'about',
  files: 'files',
  openness: 'you',
  phone: 'contact',
  email: 'contact',
  name: 'contact',
  language: 'notices',
  safe: 'notices',
  'about-head': 'check',
};

/** Which field a mistake of the API is about: by its pointer, or by the problem as a whole. */
const fieldOfRefusal: Readonly<Record<string, SendField>> = {
  ...fieldsOfTicketRefusals,
  '/place/point': 'point',
};

const isField = (field: string | undefined): field is SendField =>
  field !== undefined && Object.hasOwn(stepOfField, field);

/** A mistake, and the question that it belongs to; none where it concerns the ticket as a whole. */
export interface MistakeAtStep extends Mistake {
  readonly step?: SendStep | undefined;
}

/** What the API refuses of a ticket, at the questions where it is put right. */
export const mistakesOfRefusal = (failure: Failure, language: Language): readonly MistakeAtStep[] =>
  mistakesOf(failure, language, fieldOfRefusal).map((mistake) => ({
    ...mistake,
    step: isField(mistake.field) ? stepOfField[mistake.field] : undefined,
  }));

/** What is wrong with the answers to one question. */
export const mistakesAtStep = (
  step: SendStep,
  answers: TicketAnswers,
  language: Language,
): readonly MistakeAtStep[] =>
  faultsAtStep(step, answers).map(({ field, fault, limit = 0 }) => ({
    field,
    step,
    text: faultTexts[fault](limit)[language],
  }));
