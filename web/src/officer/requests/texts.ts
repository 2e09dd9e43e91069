import { catalogue } from '../../../../words/catalogue.ts';

const t = catalogue<typeof import('#texts/officer/requests')>('officer/requests');

export const ownRequestsTexts = t.ownRequests;
