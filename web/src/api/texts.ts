import { catalogue } from '../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/pages/pages')>('pages/pages');

/** Why a request brought nothing, where the API itself could not say so. */
export const failureTexts = t.failure;
