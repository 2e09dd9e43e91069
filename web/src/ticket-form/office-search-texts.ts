import { catalogue } from '../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/pages/office-search')>('pages/office-search');

/** What the search for an office says. */
export const officeSearchTexts = t.search;

/** Nothing has a name as it was typed; this has. */
export const searchedInstead = t.searchedInstead;

/** No office has a name as it was typed. */
export const officeUnknown = t.officeUnknown;

/** Which offices are found instead: those of the place that was named. */
export const servingPlace = t.servingPlace;
