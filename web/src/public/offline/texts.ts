import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/public/offline')>('public/offline');

export const offlineTexts = t.offline;
