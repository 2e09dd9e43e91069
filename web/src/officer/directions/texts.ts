import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/directions')>('officer/directions');

export const directionsTexts = t.directionsTexts;

/** What is said of directions to institutions. */
export const institutionDirectionTexts = t.institutionDirection;
