import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/citizen/send')>('citizen/send');

/** How long an answer usually takes, before anything is sent. */
export const usualWaitTexts = t.usualWait;
