import { followTicketRoute } from './follow-ticket.ts';
import { listCategoriesRoute } from './list-categories.ts';
import { listInstitutionsRoute } from './list-institutions.ts';
import { replaceSecretRoute } from './replace-secret.ts';
import type { Route } from './route.ts';
import { submitTicketRoute } from './submit-ticket.ts';

/** All routes of the citizens' API. */
export const routes: readonly Route[] = [
  submitTicketRoute,
  followTicketRoute,
  replaceSecretRoute,
  listInstitutionsRoute,
  listCategoriesRoute,
];
