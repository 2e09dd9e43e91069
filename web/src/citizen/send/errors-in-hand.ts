import type { FormError } from '../../design/error-summary.tsx';
import type { SendStep } from '../../ticket-form/send-step.ts';

/** An error, and the page on which it is put right; none where it concerns the ticket as a whole. */
export interface ErrorAtStep extends FormError {
  readonly step?: SendStep | undefined;
}

/** What was refused of the ticket in hand, until it was put right. It outlives the page, as the draft does. */
let refusedInHand: readonly ErrorAtStep[] = [];
export const errorsInHand = (): readonly ErrorAtStep[] => refusedInHand;
export const setErrorsInHand = (mistakes: readonly ErrorAtStep[]): void => {
  refusedInHand = mistakes;
};
