import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/directions')>('officer/directions');

export const directionsTexts = t.directionsTexts;
