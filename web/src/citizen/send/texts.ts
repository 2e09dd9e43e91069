import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/citizen/send')>('citizen/send');

/** What the first page of sending says, and what every one does. */
export const sendTexts = t.send;

/** A page among those that are to come. */
export const stepOf = t.stepOf;

/** The title of a page: what it asks, and how far it is. */
export const stepTitle = t.stepTitle;
