import type { Container } from '../../application/container.ts';
import { decideIdentityRequest } from '../../application/identities/decide-identity-request.ts';
import { listIdentityRequests } from '../../application/identities/list-identity-requests.ts';
import { listOwnIdentityRequests } from '../../application/identities/list-own-identity-requests.ts';
import { makeIdentityRequest } from '../../application/identities/make-identity-request.ts';
import { openIdentityRequest } from '../../application/identities/open-identity-request.ts';
import { decideIdentityRequestRoute } from '../../contracts/http/identities/decide-request.ts';
import { requestIdOf } from '../../contracts/http/identities/identity-request.ts';
import { listIdentityRequestsRoute } from '../../contracts/http/identities/list-requests.ts';
import { listOwnIdentityRequestsRoute } from '../../contracts/http/identities/list-own-requests.ts';
import { openIdentityRequestRoute } from '../../contracts/http/identities/open-request.ts';
import { requestIdentityRoute } from '../../contracts/http/identities/request-identity.ts';
import * as ports from '../ports.ts';
import type { Answer } from '../http/api.ts';
import { family } from '../http/family.ts';
import { officersApi } from '../http/officers-api.ts';

type Ports = Pick<
  Container,
  'tickets' | 'identityRequests' | 'reads' | 'registry' | 'cursors' | 'hashing' | 'salt' | 'now'
>;

/** A request under its id instead of the version of the event that asked. */
const identified = <Request extends { readonly number: string; readonly asked: number }>({
  asked,
  ...request
}: Request) => ({ id: requestIdOf(request.number, asked), ...request });

export const requestIdentityAnswer =
  (
    container: Pick<
      Ports,
      'tickets' | 'identityRequests' | 'registry' | 'reads' | 'hashing' | 'salt' | 'now'
    >,
  ): Answer<typeof requestIdentityRoute> =>
  async ({ params, headers, body, officer, language, log }) => {
    const idempotencyKey = headers['idempotency-key'];
    const request = { ...params, ...body, idempotencyKey, officer, language, log };
    return { status: 201, body: identified(await makeIdentityRequest(container, request)) };
  };

export const listIdentityRequestsAnswer =
  (
    container: Pick<Ports, 'identityRequests' | 'tickets' | 'registry' | 'cursors' | 'now'>,
  ): Answer<typeof listIdentityRequestsRoute> =>
  async ({ query, officer, language }) => {
    const { requests, ...page } = await listIdentityRequests(container, { ...query, officer, language });
    return { status: 200, body: { requests: requests.map(identified), ...page } };
  };

export const listOwnIdentityRequestsAnswer =
  (
    container: Pick<Ports, 'identityRequests' | 'tickets' | 'registry' | 'cursors' | 'now'>,
  ): Answer<typeof listOwnIdentityRequestsRoute> =>
  async ({ query, officer, language }) => {
    const { requests, ...page } = await listOwnIdentityRequests(container, { ...query, officer, language });
    return { status: 200, body: { requests: requests.map(identified), ...page } };
  };

export const openIdentityRequestAnswer =
  (
    container: Pick<Ports, 'tickets' | 'identityRequests' | 'registry' | 'reads' | 'now'>,
  ): Answer<typeof openIdentityRequestRoute> =>
  async ({ params: { id }, officer, language, requestId, log }) => {
    const opening = { ...id, officer, language, request: requestId, log };
    return { status: 200, body: identified(await openIdentityRequest(container, opening)) };
  };

export const decideIdentityRequestAnswer =
  (
    container: Pick<
      Ports,
      'tickets' | 'identityRequests' | 'registry' | 'reads' | 'hashing' | 'salt' | 'now'
    >,
  ): Answer<typeof decideIdentityRequestRoute> =>
  async ({ params: { id }, headers, body, officer, language, log }) => {
    const idempotencyKey = headers['idempotency-key'];
    const versionsSeen = headers['if-match'];
    const decision = { ...id, ...body, idempotencyKey, versionsSeen, officer, language, log };
    return { status: 200, body: identified(await decideIdentityRequest(container, decision)) };
  };

const container = (): Ports => ({
  // The vault is out of reach here: only `reveal-identity` shows what lies in it.
  tickets: ports.tickets(),
  identityRequests: ports.identityRequests(),
  reads: ports.reads(),
  registry: ports.registry(),
  cursors: ports.cursors(),
  hashing: ports.hashing,
  salt: ports.salt,
  now: ports.now,
});

export const handler = family([
  [requestIdentityRoute, officersApi(requestIdentityRoute, () => requestIdentityAnswer(container()))],
  [
    listIdentityRequestsRoute,
    officersApi(listIdentityRequestsRoute, () => listIdentityRequestsAnswer(container())),
  ],
  [
    listOwnIdentityRequestsRoute,
    officersApi(listOwnIdentityRequestsRoute, () => listOwnIdentityRequestsAnswer(container())),
  ],
  [
    openIdentityRequestRoute,
    officersApi(openIdentityRequestRoute, () => openIdentityRequestAnswer(container())),
  ],
  [
    decideIdentityRequestRoute,
    officersApi(decideIdentityRequestRoute, () => decideIdentityRequestAnswer(container())),
  ],
]);
