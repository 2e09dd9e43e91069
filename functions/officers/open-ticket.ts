import type { Container } from '../../application/container.ts';
import { alikeTickets } from '../../application/opening/alike-tickets.ts';
import { incidentTickets } from '../../application/opening/incident-tickets.ts';
import { openTicket, openTicketWithReason } from '../../application/opening/open-ticket.ts';
import { ticketStatus } from '../../application/opening/ticket-status-view.ts';
import { listReads } from '../../application/record/list-reads.ts';
import { showTrail } from '../../application/record/show-trail.ts';
import { listReadsRoute } from '../../contracts/http/record/list-reads.ts';
import { openTicketRoute, openWithReasonRoute } from '../../contracts/http/opening/open-ticket.ts';
import { showAlikeTicketsRoute } from '../../contracts/http/opening/show-alike-tickets.ts';
import { showTicketStatusRoute } from '../../contracts/http/opening/show-ticket-status.ts';
import { showTrailRoute } from '../../contracts/http/record/show-trail.ts';
import type { TicketReader } from '../../domain/ticketing/tickets/ticket-store.ts';
import * as ports from '../ports.ts';
import { endpointOf, okEndpointOf, type Endpoint } from '../http/endpoint.ts';
import { officersFamily } from '../http/officers-family.ts';
import { withRoutes } from '../http/routes-of-acts.ts';

type Ports = Pick<
  Container,
  | 'registry'
  | 'reads'
  | 'news'
  | 'openPages'
  | 'trails'
  | 'vault'
  | 'comparable'
  | 'listedTickets'
  | 'listLog'
  | 'keys'
  | 'salt'
  | 'hashing'
  | 'cursors'
  | 'now'
> & { readonly tickets: TicketReader };

/** Opens a ticket to an officer, with who looked and what was done. */
export const openTicketEndpoints: readonly Endpoint<Ports>[] = [
  okEndpointOf(
    openTicketRoute,
    async (container, { params, query, requestId: request, officer, language, log }) =>
      withRoutes(await openTicket(container, { ...params, ...query, request, officer, language, log })),
  ),
  okEndpointOf(
    openWithReasonRoute,
    async (container, { params, query, headers, body, officer, language, log }) => {
      const idempotencyKey = headers['idempotency-key'];
      const ticket = { ...params, ...query, ...body, idempotencyKey, officer, language, log };
      return withRoutes(await openTicketWithReason(container, ticket));
    },
  ),
  endpointOf(showTicketStatusRoute, async (container, { params, query, known, officer, language }) => {
    const status = await ticketStatus(container, { ...params, ...query, known, officer, language });
    if (status.view === undefined) return { status: 304, etag: status.tag };
    const { view, tag: etag } = status;
    return { status: 200, body: withRoutes(view), ...(etag !== undefined && { etag }) };
  }),
  endpointOf(showAlikeTicketsRoute, async (container, { params, query, officer, language }) => {
    const asked = { ...params, officer, language };
    if (query.incident !== true) return { status: 200, body: await alikeTickets(container, asked) };
    const { page: body, record } = await incidentTickets(container, asked);
    return { status: 200, body, beforeShown: record };
  }),
  okEndpointOf(listReadsRoute, (container, { params, query, officer, language }) =>
    listReads(container, { ...params, ...query, officer, language }),
  ),
  okEndpointOf(showTrailRoute, (container, { params, query, requestId: request, officer, language, log }) =>
    showTrail(container, { ...params, ...query, request, officer, language, log }),
  ),
];

const container = (): Ports => ({
  tickets: ports.ticketReader(),
  registry: ports.registry(),
  reads: ports.reads(),
  news: ports.news(),
  openPages: ports.openPages(),
  trails: ports.trails(),
  vault: ports.vault(),
  comparable: ports.comparable(),
  listedTickets: ports.listedTickets(),
  listLog: ports.listLog(),
  keys: ports.keys(),
  salt: ports.salt,
  hashing: ports.hashing,
  cursors: ports.cursors(),
  now: ports.now,
});

export const handler = officersFamily(openTicketEndpoints, container);
