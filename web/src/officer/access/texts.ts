import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/access')>('officer/access');

/** What stands where a page can't. */
export const accessTexts = t.access;
