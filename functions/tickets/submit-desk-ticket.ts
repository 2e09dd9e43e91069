import type { Container } from '../../application/container.ts';
import type { IntakePorts } from '../../application/intake/receive-ticket.ts';
import { submitDeskTicket } from '../../application/intake/submit-desk-ticket.ts';
import { submitDeskTicketRoute } from '../../contracts/http/intake/submit-desk-ticket.ts';
import * as ports from '../ports.ts';
import { endpointOf, type Endpoint } from '../http/endpoint.ts';
import { officersFamily } from '../http/officers-family.ts';

type Ports = IntakePorts & Pick<Container, 'accessPoints' | 'deskEntries'>;

/** Takes what an officer wrote down at a desk. */
export const deskEndpoints: readonly Endpoint<Ports>[] = [
  endpointOf(submitDeskTicketRoute, async (container, { body: ticket, headers, officer, language, log }) => {
    const idempotencyKey = headers['idempotency-key'];
    const writtenDown = { ticket, officer, idempotencyKey, language, log };
    const { receipt, slip } = await submitDeskTicket(container, writtenDown);
    return slip === undefined ? { status: 200, body: receipt } : { status: 201, body: { ...receipt, slip } };
  }),
];

const container = (): Ports => ({
  tickets: ports.ticketsWithIdentities(),
  counts: ports.counts(),
  registry: ports.registry(),
  keys: ports.keys(),
  hashing: ports.hashing,
  salt: ports.salt,
  smsPrefixes: ports.smsPrefixes(),
  now: ports.now,
  accessPoints: ports.accessPoints(),
  deskEntries: ports.deskEntries(),
});

export const handler = officersFamily(deskEndpoints, container);
