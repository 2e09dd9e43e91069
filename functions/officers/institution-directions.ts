import type { Container } from '../../application/container.ts';
import { actOnDirection } from '../../application/institution-directions/act-on-direction.ts';
import { giveDirection, planDirection } from '../../application/institution-directions/give-direction.ts';
import { listInstitutionDirections } from '../../application/institution-directions/list-directions-to-institutions.ts';
import { showDirection } from '../../application/institution-directions/show-direction.ts';
import {
  actOnDirectionRoute,
  giveDirectionRoute,
  listInstitutionDirectionsRoute,
  planDirectionRoute,
  showDirectionRoute,
} from '../../contracts/http/institution-directions/routes.ts';
import { okEndpointOf, type Endpoint } from '../http/endpoint.ts';
import { officersFamily } from '../http/officers-family.ts';
import * as ports from '../ports.ts';

type Ports = Pick<
  Container,
  'institutionDirections' | 'queues' | 'listedTickets' | 'registry' | 'hashing' | 'now'
>;

/** Gives directions to institutions, acts on them, and shows them counted. */
export const institutionDirectionEndpoints: readonly Endpoint<Ports>[] = [
  okEndpointOf(listInstitutionDirectionsRoute, (container: Ports, { query, officer, language }) =>
    listInstitutionDirections(container, { ...query, officer, language }),
  ),
  okEndpointOf(giveDirectionRoute, (container: Ports, { headers, body, officer, log }) =>
    giveDirection(container, { ...body, idempotencyKey: headers['idempotency-key'], officer, log }),
  ),
  okEndpointOf(planDirectionRoute, (container: Ports, { params, query, officer }) =>
    planDirection(container, { ...params, ...query, officer }),
  ),
  okEndpointOf(showDirectionRoute, (container: Ports, { params, officer, language }) =>
    showDirection(container, { ...params, officer, language }),
  ),
  okEndpointOf(actOnDirectionRoute, (container: Ports, { params, headers, body, officer, log }) =>
    actOnDirection(container, {
      ...params,
      ...body,
      idempotencyKey: headers['idempotency-key'],
      officer,
      log,
    }),
  ),
];

const container = (): Ports => ({
  institutionDirections: ports.institutionDirections(),
  queues: ports.queues(),
  listedTickets: ports.listedTickets(),
  registry: ports.registry(),
  hashing: ports.hashing,
  now: ports.now,
});

export const handler = officersFamily(institutionDirectionEndpoints, container);
