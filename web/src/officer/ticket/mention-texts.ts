import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/mentions')>('officer/mentions');

export const mentionTexts = t.mentions;
