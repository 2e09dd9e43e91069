import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/public/components')>('public/components');

export const componentsTexts = t.components;
