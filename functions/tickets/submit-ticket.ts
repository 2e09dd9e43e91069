import type { Container } from '../../application/container.ts';
import { findIncident } from '../../application/intake/incident-marks.ts';
import { tellBeforeSending } from '../../application/intake/tell-before-sending.ts';
import type { IntakePorts } from '../../application/intake/receive-ticket.ts';
import { asksAboutOfficeHead } from '../../application/intake/asks-about-head.ts';
import { submitTicket } from '../../application/intake/submit-ticket.ts';
import { submitTicketRoute } from '../../contracts/http/intake/submit-ticket.ts';
import { tellBeforeSendingRoute } from '../../contracts/http/intake/tell-before-sending.ts';
import * as ports from '../ports.ts';
import { endpointOf, familyOf, okEndpointOf, type Endpoint } from '../http/endpoint.ts';

type Ports = IntakePorts & Pick<Container, 'comparable' | 'cursors' | 'proofs' | 'rateLimiter'>;

/** Takes tickets, and tells before one is sent. */
export const intakeEndpoints: readonly Endpoint<Ports>[] = [
  endpointOf(submitTicketRoute, async (container, { body: ticket, headers, language, source, log }) => {
    const idempotencyKey = headers['idempotency-key'];
    const { proofs, rateLimiter } = container;
    const { receipt, isNew } = await submitTicket(container, {
      ticket,
      idempotencyKey,
      language,
      source,
      findIncident: findIncident(container),
      proving: { proofs, rateLimiter, proof: headers['mrejesho-proof'] },
      log,
    });
    return {
      status: isNew ? 201 : 200,
      headers: { location: `${submitTicketRoute.path}/${receipt.number}` },
      body: receipt,
    };
  }),
  okEndpointOf(tellBeforeSendingRoute, async (container, { body: draft, language, source }) => {
    const [incidents, asksHead] = await Promise.all([
      tellBeforeSending(container, { draft, language, source, channel: 'web' }),
      asksAboutOfficeHead(container.registry, draft),
    ]);
    return { incidents, asksAboutHead: asksHead };
  }),
];

const container = (): Ports => ({
  tickets: ports.ticketsWithIdentities(),
  counts: ports.counts(),
  proofs: ports.proofs,
  rateLimiter: ports.rateLimiter(),
  comparable: ports.comparable(),
  cursors: ports.cursors(),
  registry: ports.registry(),
  keys: ports.keys(),
  hashing: ports.hashing,
  salt: ports.salt,
  smsPrefixes: ports.smsPrefixes(),
  now: ports.now,
});

export const handler = familyOf(intakeEndpoints, container);
