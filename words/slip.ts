import { catalogue } from './catalogue.ts';

const t = catalogue<typeof import('#texts/vocabulary')>('vocabulary');

/**
 * What is printed for a citizen who came to the desk. `{…}` as in the timeline; `{ussdCode}` and `{webAddress}` are the
 * access points of the stage.
 */
export const slipWords = t.slip;
