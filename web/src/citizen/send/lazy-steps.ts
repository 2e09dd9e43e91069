export { CheckStep } from './check-step.tsx';
export { errorsAtStep } from './errors.ts';
export { buttonAt, titleOf } from './later-words.ts';
export { stepAfter, stepToShow } from './steps.ts';
export { ticketRequest } from './ticket-request.ts';
export { prepareUnderstanding as prepare } from './understanding-at-hand.ts';
export { UnderstoodStep, WordsAgain } from './understood-step.tsx';
export { YouStep } from './you-step.tsx';
