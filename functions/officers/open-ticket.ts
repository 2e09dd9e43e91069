import type { Container } from '../../application/container.ts';
import { openTicket, openTicketWithReason } from '../../application/opening/open-ticket.ts';
import { ticketStatusView } from '../../application/opening/ticket-status-view.ts';
import { listReads } from '../../application/record/list-reads.ts';
import { showTrail } from '../../application/record/show-trail.ts';
import { listReadsRoute } from '../../contracts/http/record/list-reads.ts';
import { openTicketRoute, openWithReasonRoute } from '../../contracts/http/opening/open-ticket.ts';
import { showTicketStatusRoute } from '../../contracts/http/opening/show-ticket-status.ts';
import { showTrailRoute } from '../../contracts/http/record/show-trail.ts';
import * as ports from '../ports.ts';
import type { Answer } from '../http/api.ts';
import { family } from '../http/family.ts';
import { officersApi } from '../http/officers-api.ts';
import { withRoutes } from '../http/routes-of-acts.ts';

type Ports = Pick<
  Container,
  | 'tickets'
  | 'registry'
  | 'reads'
  | 'openPages'
  | 'trails'
  | 'vault'
  | 'comparable'
  | 'keys'
  | 'salt'
  | 'hashing'
  | 'cursors'
  | 'now'
>;

export const openTicketAnswer =
  (container: Omit<Ports, 'openPages' | 'trails' | 'salt' | 'hashing'>): Answer<typeof openTicketRoute> =>
  async ({ params, query, requestId: request, officer, language, log }) => ({
    status: 200,
    body: withRoutes(await openTicket(container, { ...params, ...query, request, officer, language, log })),
  });

export const openWithReasonAnswer =
  (container: Omit<Ports, 'openPages' | 'trails'>): Answer<typeof openWithReasonRoute> =>
  async ({ params, query, headers, body, officer, language, log }) => {
    const idempotencyKey = headers['idempotency-key'];
    const ticket = { ...params, ...query, ...body, idempotencyKey, officer, language, log };
    return { status: 200, body: withRoutes(await openTicketWithReason(container, ticket)) };
  };

export const showTicketStatusAnswer =
  (
    container: Pick<Ports, 'tickets' | 'registry' | 'reads' | 'openPages' | 'now'>,
  ): Answer<typeof showTicketStatusRoute> =>
  async ({ params, query, officer, language }) => ({
    status: 200,
    body: withRoutes(await ticketStatusView(container, { ...params, ...query, officer, language })),
  });

export const listReadsAnswer =
  (
    container: Pick<Ports, 'tickets' | 'registry' | 'reads' | 'cursors' | 'now'>,
  ): Answer<typeof listReadsRoute> =>
  async ({ params, query, officer, language }) => ({
    status: 200,
    body: await listReads(container, { ...params, ...query, officer, language }),
  });

export const showTrailAnswer =
  (
    container: Pick<Ports, 'tickets' | 'registry' | 'reads' | 'trails' | 'cursors' | 'now'>,
  ): Answer<typeof showTrailRoute> =>
  async ({ params, query, requestId: request, officer, language, log }) => ({
    status: 200,
    body: await showTrail(container, { ...params, ...query, request, officer, language, log }),
  });

const container = (): Ports => ({
  tickets: ports.tickets(),
  registry: ports.registry(),
  reads: ports.reads(),
  openPages: ports.openPages(),
  trails: ports.trails(),
  vault: ports.vault(),
  comparable: ports.comparable(),
  keys: ports.keys(),
  salt: ports.salt,
  hashing: ports.hashing,
  cursors: ports.cursors(),
  now: ports.now,
});

export const handler = family([
  [openTicketRoute, officersApi(openTicketRoute, () => openTicketAnswer(container()))],
  [openWithReasonRoute, officersApi(openWithReasonRoute, () => openWithReasonAnswer(container()))],
  [showTicketStatusRoute, officersApi(showTicketStatusRoute, () => showTicketStatusAnswer(container()))],
  [listReadsRoute, officersApi(listReadsRoute, () => listReadsAnswer(container()))],
  [showTrailRoute, officersApi(showTrailRoute, () => showTrailAnswer(container()))],
]);
