import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/public/not-found')>('public/not-found');

export const notFoundTexts = t.notFound;
