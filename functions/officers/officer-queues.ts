import type { Container } from '../../application/container.ts';
import { countQueue } from '../../application/listings/count-queue.ts';
import { listInstitutionTickets } from '../../application/listings/list-institution-tickets.ts';
import { listDirections } from '../../application/listings/list-directions.ts';
import { listSurges } from '../../application/listings/list-surges.ts';
import { listOwnTickets } from '../../application/listings/list-own-tickets.ts';
import { listQueue } from '../../application/listings/list-queue.ts';
import { listDirectionsRoute } from '../../contracts/http/listings/list-directions.ts';
import { listSurgesRoute } from '../../contracts/http/listings/list-surges.ts';
import { countQueueRoute } from '../../contracts/http/listings/count-queue.ts';
import {
  listInstitutionTicketsRoute,
  listOwnTicketsRoute,
  listQueueRoute,
} from '../../contracts/http/listings/list-queues.ts';
import type { Inputs } from '../../contracts/http/route.ts';
import { namesIn, type QueueFilter } from '../../domain/casework/queues/filters.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import * as ports from '../ports.ts';
import type { Answer } from '../http/api.ts';
import { family } from '../http/family.ts';
import { officersApi } from '../http/officers-api.ts';

type Ports = Pick<Container, 'queues' | 'surges' | 'registry' | 'now'>;

/** The contract lets those through that a key answers. */
function filterIn(query: Inputs<typeof listQueueRoute>['query']): QueueFilter | undefined {
  const filter: QueueFilter = omit(query, 'cursor');
  return namesIn(filter).length === 0 ? undefined : filter;
}

export const listQueueAnswer =
  (container: Ports): Answer<typeof listQueueRoute> =>
  async ({ params, query, officer, language }) => {
    const queue = { ...params, filter: filterIn(query), cursor: query.cursor, officer, language };
    return { status: 200, body: await listQueue(container, queue) };
  };

export const countQueueAnswer =
  (container: Ports): Answer<typeof countQueueRoute> =>
  async ({ params, officer }) => ({
    status: 200,
    body: await countQueue(container, { ...params, officer }),
  });

export const listOwnTicketsAnswer =
  (container: Ports): Answer<typeof listOwnTicketsRoute> =>
  async ({ query, officer, language }) => ({
    status: 200,
    body: await listOwnTickets(container, { ...query, officer, language }),
  });

export const listDirectionsAnswer =
  (container: Ports): Answer<typeof listDirectionsRoute> =>
  async ({ query, officer, language }) => ({
    status: 200,
    body: await listDirections(container, { ...query, officer, language }),
  });

export const listSurgesAnswer =
  (container: Ports): Answer<typeof listSurgesRoute> =>
  async ({ officer, language }) => ({
    status: 200,
    body: await listSurges(container, { officer, language }),
  });

export const listInstitutionTicketsAnswer =
  (container: Ports): Answer<typeof listInstitutionTicketsRoute> =>
  async ({ params, query, officer, language }) => ({
    status: 200,
    body: await listInstitutionTickets(container, { ...params, ...query, officer, language }),
  });

const container = (): Ports => ({
  queues: ports.queues(),
  surges: ports.surges(),
  registry: ports.registry(),
  now: ports.now,
});

export const handler = family([
  [listQueueRoute, officersApi(listQueueRoute, () => listQueueAnswer(container()))],
  [countQueueRoute, officersApi(countQueueRoute, () => countQueueAnswer(container()))],
  [listOwnTicketsRoute, officersApi(listOwnTicketsRoute, () => listOwnTicketsAnswer(container()))],
  [listSurgesRoute, officersApi(listSurgesRoute, () => listSurgesAnswer(container()))],
  [listDirectionsRoute, officersApi(listDirectionsRoute, () => listDirectionsAnswer(container()))],
  [
    listInstitutionTicketsRoute,
    officersApi(listInstitutionTicketsRoute, () => listInstitutionTicketsAnswer(container())),
  ],
]);
