import type { Container } from '../../application/container.ts';
import { decideIdentityRequest } from '../../application/identities/decide-identity-request.ts';
import { listIdentityRequests } from '../../application/identities/list-identity-requests.ts';
import { listOwnIdentityRequests } from '../../application/identities/list-own-identity-requests.ts';
import { makeIdentityRequest } from '../../application/identities/make-identity-request.ts';
import { openIdentityRequest } from '../../application/identities/open-identity-request.ts';
import { askForSample, fileFinding } from '../../application/record/audit-samples.ts';
import { showAudit } from '../../application/record/show-audit.ts';
import type { HistoryPorts } from '../../application/registry/show-history.ts';
import { decideIdentityRequestRoute } from '../../contracts/http/identities/decide-request.ts';
import { requestIdOf } from '../../contracts/http/identities/identity-request.ts';
import { listIdentityRequestsRoute } from '../../contracts/http/identities/list-requests.ts';
import { listOwnIdentityRequestsRoute } from '../../contracts/http/identities/list-own-requests.ts';
import { openIdentityRequestRoute } from '../../contracts/http/identities/open-request.ts';
import { requestIdentityRoute } from '../../contracts/http/identities/request-identity.ts';
import { sampleAuditRoute } from '../../contracts/http/record/sample-audit.ts';
import { showAuditRoute } from '../../contracts/http/record/show-audit.ts';
import type { PublishedAuditLog } from '../../domain/audit/checkpoint-store.ts';
import * as ports from '../ports.ts';
import { endpointOf, okEndpointOf, type Endpoint } from '../http/endpoint.ts';
import { officersFamily } from '../http/officers-family.ts';

type Ports = Pick<
  Container,
  | 'tickets'
  | 'identityRequests'
  | 'reads'
  | 'looksByDay'
  | 'listedTickets'
  | 'listLog'
  | 'auditSamples'
  | 'registry'
  | 'cursors'
  | 'hashing'
  | 'salt'
  | 'now'
  | 'registryChanges'
> &
  HistoryPorts & { readonly checkpoints: PublishedAuditLog };

/** A request under its id instead of the version of the event that asked. */
const identified = <Request extends { readonly number: string; readonly asked: number }>({
  asked,
  ...request
}: Request) => ({ id: requestIdOf(request.number, asked), ...request });

/** Asks for identities, lists requests and decides on them, shows auditors who looked at what, and draws samples of it. */
export const identityRequestEndpoints: readonly Endpoint<Ports>[] = [
  endpointOf(requestIdentityRoute, async (container, { params, headers, body, officer, language, log }) => {
    const idempotencyKey = headers['idempotency-key'];
    const request = { ...params, ...body, idempotencyKey, officer, language, log };
    return { status: 201, body: identified(await makeIdentityRequest(container, request)) };
  }),
  okEndpointOf(listIdentityRequestsRoute, async (container, { query, officer, language }) => {
    const { requests, ...page } = await listIdentityRequests(container, { ...query, officer, language });
    return { requests: requests.map(identified), ...page };
  }),
  okEndpointOf(listOwnIdentityRequestsRoute, async (container, { query, officer, language }) => {
    const { requests, ...page } = await listOwnIdentityRequests(container, { ...query, officer, language });
    return { requests: requests.map(identified), ...page };
  }),
  okEndpointOf(
    openIdentityRequestRoute,
    async (container, { params: { id }, officer, language, requestId, log }) => {
      const opening = { ...id, officer, language, request: requestId, log };
      return identified(await openIdentityRequest(container, opening));
    },
  ),
  okEndpointOf(
    decideIdentityRequestRoute,
    async (container, { params: { id }, headers, body, officer, language, log }) => {
      const idempotencyKey = headers['idempotency-key'];
      const versionsSeen = headers['if-match'];
      const decision = { ...id, ...body, idempotencyKey, versionsSeen, officer, language, log };
      return identified(await decideIdentityRequest(container, decision));
    },
  ),
  okEndpointOf(showAuditRoute, (container, { query, officer, language, log }) =>
    showAudit(container, { ...query, officer, language, log }),
  ),
  okEndpointOf(sampleAuditRoute, (container, { headers, body, officer, log }) => {
    const by = { officer, log };
    if (body.does === 'ask')
      return askForSample(container, { ...body, ...by, idempotencyKey: headers['idempotency-key'] });
    const verdict = body.does === 'object' ? body.verdict : 'in-order';
    return fileFinding(container, { ...body, ...by, verdict });
  }),
];

const container = (): Ports => ({
  // The vault is out of reach here: only `reveal-identity` shows what lies in it.
  tickets: ports.tickets(),
  identityRequests: ports.identityRequests(),
  reads: ports.reads(),
  looksByDay: ports.looksByDay(),
  listedTickets: ports.listedTickets(),
  listLog: ports.listLog(),
  auditSamples: ports.auditSamples(),
  checkpoints: ports.publishedAuditLog(),
  registry: ports.registry(),
  registryChanges: ports.registryChanges(),
  administration: { ...ports.records(), ...ports.proposals() },
  cursors: ports.cursors(),
  hashing: ports.hashing,
  salt: ports.salt,
  now: ports.now,
});

export const handler = officersFamily(identityRequestEndpoints, container);
