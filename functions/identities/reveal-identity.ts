import type { Container } from '../../application/container.ts';
import { revealIdentity } from '../../application/identities/reveal-identity.ts';
import { revealIdentityRoute } from '../../contracts/http/identities/reveal-identity.ts';
import * as ports from '../ports.ts';
import { okEndpointOf, type Endpoint } from '../http/endpoint.ts';
import { officersFamily } from '../http/officers-family.ts';

type Ports = Pick<Container, 'tickets' | 'registry' | 'reads' | 'vault' | 'now'>;

/** Shows the identity behind a ticket. */
export const identityEndpoints: readonly Endpoint<Ports>[] = [
  okEndpointOf(revealIdentityRoute, (container, { params: { number }, officer, requestId: request, log }) =>
    revealIdentity(container, { number, officer, request, log }),
  ),
];

const container = (): Ports => ({
  tickets: ports.tickets(),
  registry: ports.registry(),
  reads: ports.reads(),
  vault: ports.vault(),
  now: ports.now,
});

export const handler = officersFamily(identityEndpoints, container);
