import type { ErrorAtStep } from './errors-of-answers.ts';

/** What was refused of the ticket in hand, until it was put right. It outlives the page, as the draft does. */
let refusedInHand: readonly ErrorAtStep[] = [];
export const errorsInHand = (): readonly ErrorAtStep[] => refusedInHand;
export const setErrorsInHand = (mistakes: readonly ErrorAtStep[]): void => {
  refusedInHand = mistakes;
};
