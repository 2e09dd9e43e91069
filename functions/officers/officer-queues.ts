import type { Container } from '../../application/container.ts';
import { countQueue } from '../../application/listings/count-queue.ts';
import { listInstitutionTickets } from '../../application/listings/list-institution-tickets.ts';
import { listDirections } from '../../application/listings/list-directions.ts';
import { listSurges } from '../../application/listings/list-surges.ts';
import { listOwnTickets } from '../../application/listings/list-own-tickets.ts';
import { listDeskEntries } from '../../application/listings/list-desk-entries.ts';
import { listQueue } from '../../application/listings/list-queue.ts';
import { narrowQueue } from '../../application/listings/narrow-queue.ts';
import { showBoard } from '../../application/listings/show-board.ts';
import { listNewsBeside } from '../../application/news/list-unread-news.ts';
import { listNews } from '../../application/news/list-news.ts';
import { searchTickets } from '../../application/search/search-tickets.ts';
import { listDeskEntriesRoute } from '../../contracts/http/intake/list-desk-entries.ts';
import { listDirectionsRoute } from '../../contracts/http/listings/list-directions.ts';
import { listSurgesRoute } from '../../contracts/http/listings/list-surges.ts';
import { countQueueRoute } from '../../contracts/http/listings/count-queue.ts';
import { narrowQueueRoute } from '../../contracts/http/listings/narrow-queue.ts';
import {
  listInstitutionTicketsRoute,
  listOwnTicketsRoute,
  listQueueRoute,
} from '../../contracts/http/listings/list-queues.ts';
import { showBoardRoute } from '../../contracts/http/listings/show-board.ts';
import { listNewsRoute } from '../../contracts/http/news/routes.ts';
import { searchTicketsRoute } from '../../contracts/http/listings/search-tickets.ts';
import type { Inputs } from '../../contracts/http/route.ts';
import { namesIn, type QueueFilter } from '../../domain/casework/queues/filters.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import * as ports from '../ports.ts';
import { endpointOf, okEndpointOf, type Endpoint } from '../http/endpoint.ts';
import { officersFamily } from '../http/officers-family.ts';

type Ports = Pick<
  Container,
  | 'newsReader'
  | 'queues'
  | 'searchIndex'
  | 'listedTickets'
  | 'listLog'
  | 'surges'
  | 'registry'
  | 'cursors'
  | 'keys'
  | 'now'
  | 'deskEntries'
  | 'accessPoints'
>;

/** The contract lets those through that are answered. */
function filterIn(query: Inputs<typeof listQueueRoute>['query']): QueueFilter | undefined {
  const filter: QueueFilter = omit(query, 'cursor', 'counts', 'sort');
  return namesIn(filter).length === 0 && filter.figure === undefined ? undefined : filter;
}

/** Lists and counts what officers have before them. */
export const queueEndpoints: readonly Endpoint<Ports>[] = [
  endpointOf(listQueueRoute, async (container, { params, query, officer, language, log }) => {
    const { cursor, counts: withCounts = false, sort: order } = query;
    const [{ page, record }, news] = await Promise.all([
      listQueue(container, {
        ...params,
        filter: filterIn(query),
        order,
        cursor,
        withCounts,
        officer,
        language,
        log,
      }),
      withCounts ? listNewsBeside(container, { officer, now: container.now(), log }) : undefined,
    ]);
    return { status: 200, body: { ...page, ...(news && { news }) }, beforeShown: record };
  }),
  okEndpointOf(countQueueRoute, (container, { params, officer }) =>
    countQueue(container, { ...params, officer }),
  ),
  okEndpointOf(narrowQueueRoute, (container, { params, query: filter, officer }) =>
    narrowQueue(container, { ...params, filter, officer }),
  ),
  endpointOf(showBoardRoute, async (container, { params, query, officer, language }) => {
    const { page: body, record } = await showBoard(container, { ...params, ...query, officer, language });
    return { status: 200, body, beforeShown: record };
  }),
  endpointOf(listOwnTicketsRoute, async (container, { query, officer, language }) => {
    const { page: body, record } = await listOwnTickets(container, { ...query, officer, language });
    return { status: 200, body, beforeShown: record };
  }),
  endpointOf(listNewsRoute, async (container, { officer, language }) => {
    const { page: body, record } = await listNews(container, { officer, language });
    return { status: 200, body, beforeShown: record };
  }),
  endpointOf(listDeskEntriesRoute, async (container, { officer, language }) => {
    const { page: body, record } = await listDeskEntries(container, { officer, language });
    return { status: 200, body, beforeShown: record };
  }),
  okEndpointOf(searchTicketsRoute, (container, { body, officer, language }) => {
    const { text, institution, cursor, ...filter } = body;
    return searchTickets(container, { text, institution, cursor, filter, officer, language });
  }),
  okEndpointOf(listDirectionsRoute, (container, { query, officer, language }) =>
    listDirections(container, { ...query, officer, language }),
  ),
  okEndpointOf(listSurgesRoute, (container, { officer, language }) =>
    listSurges(container, { officer, language }),
  ),
  okEndpointOf(listInstitutionTicketsRoute, (container, { params, query, officer, language }) =>
    listInstitutionTickets(container, { ...params, ...query, officer, language }),
  ),
];

const container = (): Ports => ({
  newsReader: ports.newsReader(),
  queues: ports.queues(),
  searchIndex: ports.searchIndex(),
  listedTickets: ports.listedTickets(),
  keys: ports.keys(),
  listLog: ports.listLog(),
  surges: ports.surges(),
  registry: ports.registry(),
  cursors: ports.cursors(),
  deskEntries: ports.deskEntries(),
  accessPoints: ports.accessPoints(),
  now: ports.now,
});

export const handler = officersFamily(queueEndpoints, container);
