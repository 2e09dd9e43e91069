import type { TicketDraft } from '../../phone/stored.ts';
import { sendSteps, type SendStep } from '../../ticket-form/send-step.ts';
import { errorsAtStep } from './errors.ts';

type Progress = Pick<TicketDraft, 'answers' | 'passed'>;

/** The first page that is still open; the last one where there is none. */
export const firstOpenStep = ({ answers, passed }: Progress): SendStep =>
  sendSteps.find((step) => !passed.includes(step) || errorsAtStep(step, answers, 'sw').length > 0) ?? 'check';

/** The page to show where `wanted` was asked for: nobody comes to a question before those that lead to it. */
export function stepToShow(wanted: string, progress: Progress): SendStep {
  const open = firstOpenStep(progress);
  const asked = sendSteps.find((step) => step === wanted);
  return asked !== undefined && sendSteps.indexOf(asked) <= sendSteps.indexOf(open) ? asked : open;
}

/** Where "go on" leads: to the next question, or back to the last page where all others are answered. */
export function stepAfter(step: SendStep, progress: Progress, isChange: boolean): SendStep {
  const open = firstOpenStep(progress);
  if (isChange) return open;
  const next = sendSteps[sendSteps.indexOf(step) + 1] ?? 'check';
  return sendSteps.indexOf(next) <= sendSteps.indexOf(open) ? next : open;
}
