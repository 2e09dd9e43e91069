import type { CitizenActDetails, CitizenActName } from '../../application/citizen-acts/citizen-acts.ts';
import { performCitizenAct } from '../../application/citizen-acts/perform-citizen-act.ts';
import type { Container } from '../../application/container.ts';
import { citizenActRoutes } from '../../contracts/http/citizen-acts/routes.ts';
import type { CitizenActRoute } from '../../contracts/http/citizen-acts/citizen-act.ts';
import type { Route } from '../../contracts/http/route.ts';
import * as ports from '../ports.ts';
import { api, type Answer, type ApiContext } from '../http/api.ts';
import { family } from '../http/family.ts';
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

const answerTo =
  <Name extends CitizenActName>(
    { name: act }: RouteOf<Name>,
    container: Ports,
  ): Answer<CitizenActRoute<CitizenActDetails[Name]>> =>
  async (request) => {
    const { params, headers, body: details, language, log } = request;
    const asked = {
      ...{ act, details, number: params.number, language, log, ...tryingIn(request) },
      secret: headers['mrejesho-secret'],
      idempotencyKey: headers['idempotency-key'],
    };
    return { status: 200, body: await performCitizenAct(container, asked) };
  };

/** An act of citizens: its route, and what answers it. */
interface CitizenActHandler {
  readonly route: Route;
  readonly handler: (container: () => Ports, context?: Partial<ApiContext>) => ReturnType<typeof family>;
}

const answered = <Name extends CitizenActName>(route: RouteOf<Name>): CitizenActHandler => ({
  route,
  handler: (container, context) => api(route, () => answerTo(route, container()), context),
});

const routes: { readonly [Name in CitizenActName]: RouteOf<Name> } = citizenActRoutes;

/** What citizens can do on their tickets, each at its route. */
export const citizenActHandlers: readonly CitizenActHandler[] =
  Object.values<RouteOf<CitizenActName>>(routes).map(answered);

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

export const handler = family(
  citizenActHandlers.map(({ route, handler: handlerWith }) => [route, handlerWith(container)] as const),
);
