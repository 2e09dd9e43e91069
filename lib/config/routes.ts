import type { FunctionName } from './functions.ts';

export interface ApiRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly answeredBy: FunctionName;
}

/** The citizens' routes and who answers them. */
export const routes: readonly ApiRoute[] = [
  { method: 'POST', path: '/v1/tickets', answeredBy: 'submit-ticket' },
  { method: 'GET', path: '/v1/tickets/{number}', answeredBy: 'follow-ticket' },
  { method: 'POST', path: '/v1/tickets/{number}/secret-replacements', answeredBy: 'replace-secret' },
  { method: 'GET', path: '/v1/institutions', answeredBy: 'list-institutions' },
  { method: 'GET', path: '/v1/categories', answeredBy: 'list-categories' },
];
