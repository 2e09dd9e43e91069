import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/citizen/send')>('citizen/send');

/** What the pages of sending say after the first. */
export const laterTexts = t.sendLater;

/** Who receives a matter that only one receives, before it is sent. */
export const receivedBy = t.receivedBy;

/** Where a phone's position seems to be. */
export const positionRead = t.positionRead;

/** The subject of who gives none. */
export const subjectIs = t.subjectIs;

/** What is said where an answer is missing. */
export const answerErrorTexts = t.answerError;
