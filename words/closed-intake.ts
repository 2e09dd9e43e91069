import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/refusals')>('refusals');

/** What is said of closed intake: when to try again, and whom to call in danger, with the space before it. */
export const closedIntakeTexts = t.closedIntake;
