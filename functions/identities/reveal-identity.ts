import type { Container } from '../../application/container.ts';
import { revealIdentity } from '../../application/identities/reveal-identity.ts';
import { revealIdentityRoute } from '../../contracts/http/identities/reveal-identity.ts';
import * as ports from '../ports.ts';
import type { Answer } from '../http/api.ts';
import { officersApi } from '../http/officers-api.ts';

export const revealIdentityAnswer =
  (
    container: Pick<Container, 'tickets' | 'registry' | 'reads' | 'vault' | 'now'>,
  ): Answer<typeof revealIdentityRoute> =>
  async ({ params: { number }, officer, requestId: request, log }) => ({
    status: 200,
    body: await revealIdentity(container, { number, officer, request, log }),
  });

export const handler = officersApi(revealIdentityRoute, () =>
  revealIdentityAnswer({
    tickets: ports.tickets(),
    registry: ports.registry(),
    reads: ports.reads(),
    vault: ports.vault(),
    now: ports.now,
  }),
);
