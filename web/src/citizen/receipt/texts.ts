import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/citizen/receipt')>('citizen/receipt');

/** What is said once a ticket was sent, or waits to be. */
export const receiptTexts = t.receipt;

/** What is copied, shared and put on paper. */
export const receiptInWords = t.receiptIn;

/** The site and the code to dial. */
export const followWhere = t.followWhere;
