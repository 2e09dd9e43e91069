import {
  listInstitutionTicketsRoute,
  listOwnTicketsRoute,
  listQueueRoute,
} from '../../contracts/http/list-queues.ts';
import { officersApi } from '../shared/officers-api.ts';
import { family } from '../shared/family.ts';
import { listInstitutionTickets } from '../../application/listings/list-institution-tickets.ts';
import { listOwnTickets } from '../../application/listings/list-own-tickets.ts';
import { listQueue, type DependenciesOfListing } from '../../application/listings/list-queue.ts';
import * as ports from '../ports.ts';

let shared: DependenciesOfListing | undefined;

/** One registry for all listings, so that they share what it remembers. */
const dependencies = (): DependenciesOfListing => (shared ??= build());

const build = (): DependenciesOfListing => ({
  queues: ports.queues(),
  registry: ports.registry(),
  now: ports.now,
});

export const handler = family([
  [listQueueRoute, officersApi(listQueueRoute, () => listQueue(dependencies()))],
  [listOwnTicketsRoute, officersApi(listOwnTicketsRoute, () => listOwnTickets(dependencies()))],
  [
    listInstitutionTicketsRoute,
    officersApi(listInstitutionTicketsRoute, () => listInstitutionTickets(dependencies())),
  ],
]);
