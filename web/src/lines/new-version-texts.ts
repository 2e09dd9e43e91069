import { catalogue } from '../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/pages/pages')>('pages/pages');

export const newVersionTexts = t.newVersion;
