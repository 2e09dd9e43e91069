import type { CitizenActDetails, CitizenActName } from '../../application/citizen-acts/citizen-acts.ts';
import { performCitizenAct } from '../../application/citizen-acts/perform-citizen-act.ts';
import type { Container } from '../../application/container.ts';
import { citizenActRoutes } from '../../contracts/http/citizen-acts/routes.ts';
import type { CitizenActRoute } from '../../contracts/http/citizen-acts/citizen-act.ts';
import * as ports from '../ports.ts';
import { familyOf, okEndpointOf, type Endpoint } from '../http/endpoint.ts';
import { tryingIn } from '../http/trying.ts';

type Ports = Pick<
  Container,
  | 'tickets'
  | 'attachments'
  | 'rateLimiter'
  | 'proofs'
  | 'passCodes'
  | 'registry'
  | 'keys'
  | 'hashing'
  | 'salt'
  | 'smsPrefixes'
  | 'now'
>;

/** The route of an act, which has its name, and takes what its citizen says with it. */
type RouteOf<Name extends CitizenActName> = CitizenActRoute<CitizenActDetails[Name]> & {
  readonly name: Name;
};

const endpointOfAct = <Name extends CitizenActName>(route: RouteOf<Name>): Endpoint<Ports> =>
  okEndpointOf(route as CitizenActRoute<CitizenActDetails[Name]>, (container: Ports, request) => {
    const { params, headers, body: details, language, log } = request;
    return performCitizenAct(container, {
      ...{ act: route.name, details, number: params.number, language, log, ...tryingIn(request) },
      secret: headers['mrejesho-secret'],
      idempotencyKey: headers['idempotency-key'],
    });
  });

const routes: { readonly [Name in CitizenActName]: RouteOf<Name> } = citizenActRoutes;

/** What citizens can do on their tickets, each at its route. */
export const citizenActEndpoints: readonly Endpoint<Ports>[] =
  Object.values<RouteOf<CitizenActName>>(routes).map(endpointOfAct);

const container = (): Ports => ({
  tickets: ports.ticketsWithIdentities(),
  attachments: ports.attachments(),
  rateLimiter: ports.rateLimiter(),
  proofs: ports.proofs,
  passCodes: ports.passCodes(),
  registry: ports.registry(),
  keys: ports.keys(),
  hashing: ports.hashing,
  salt: ports.salt,
  smsPrefixes: ports.smsPrefixes(),
  now: ports.now,
});

export const handler = familyOf(citizenActEndpoints, container);
