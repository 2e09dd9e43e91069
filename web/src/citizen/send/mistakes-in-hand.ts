import type { MistakeAtStep } from './mistakes-of-answers.ts';

/** What was refused of the ticket in hand, until it was put right. It outlives the page, as the draft does. */
let refusedInHand: readonly MistakeAtStep[] = [];
export const mistakesInHand = (): readonly MistakeAtStep[] => refusedInHand;
export const setMistakesInHand = (mistakes: readonly MistakeAtStep[]): void => {
  refusedInHand = mistakes;
};
