import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/citizen/new-secret')>('citizen/new-secret');

export const newSecretTexts = t.newSecret;
