import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/registry')>('officer/registry');

export const registryTexts = t.registryTexts;
