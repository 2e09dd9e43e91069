import type { TicketDraft } from '../../phone/stored.ts';
import { answerErrorsAtStep } from './answer-errors.ts';
import { stepsFor, type SendStep } from '../../ticket-form/send-step.ts';
import type { TicketAnswers } from '../../ticket-form/ticket-answers.ts';

type Progress = Pick<TicketDraft, 'answers' | 'passed'>;

/** The first question that is still open; the last page where there is none. */
export const firstOpenStep = ({ answers, passed }: Progress): SendStep =>
  stepsFor(answers).find((step) => !passed.includes(step) || answerErrorsAtStep(step, answers).length > 0) ??
  'check';

/** The page to show where `wanted` was asked for: nobody comes to a question before those that lead to it. */
export function stepToShow(wanted: string, progress: Progress): SendStep {
  const steps = stepsFor(progress.answers);
  const open = firstOpenStep(progress);
  const asked = steps.find((step) => step === wanted);
  return asked !== undefined && steps.indexOf(asked) <= steps.indexOf(open) ? asked : open;
}

/** Where "go on" leads: to the next question, or back to the last page where all others are answered. */
export function stepAfter(step: SendStep, progress: Progress, isChange: boolean): SendStep {
  const open = firstOpenStep(progress);
  if (isChange) return open;
  const steps = stepsFor(progress.answers);
  const next = steps[steps.indexOf(step) + 1] ?? 'check';
  return steps.indexOf(next) <= steps.indexOf(open) ? next : open;
}

/** The question before this one; none before the first. */
export function stepBefore(step: SendStep, answers: TicketAnswers): SendStep | undefined {
  const steps = stepsFor(answers);
  return steps[steps.indexOf(step) - 1];
}
