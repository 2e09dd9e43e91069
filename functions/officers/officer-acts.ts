import { listStaff } from '../../application/officer-acts/list-staff.ts';
import type { OfficerActDetails, OfficerActName } from '../../application/officer-acts/officer-acts.ts';
import { performOnSeveral, type ActOnOne } from '../../application/officer-acts/perform-on-several.ts';
import { performOfficerAct } from '../../application/officer-acts/perform-officer-act.ts';
import { changeNews } from '../../application/news/change-news.ts';
import { changeNewsRoute } from '../../contracts/http/news/routes.ts';
import { listStaffRoute } from '../../contracts/http/offices/list-staff.ts';
import { officerActRoutes } from '../../contracts/http/officer-acts/routes.ts';
import type { OfficerActRoute } from '../../contracts/http/officer-acts/officer-act.ts';
import { actOnSeveralRoute } from '../../contracts/http/officer-acts/several.ts';
import { problemDetailsOf } from '../../contracts/http/problems/problem-details.ts';
import * as ports from '../ports.ts';
import { okEndpointOf, type Endpoint } from '../http/endpoint.ts';
import { problemOf } from '../http/problem.ts';
import type { Caller, RequestOf } from '../http/request.ts';
import { officersFamily } from '../http/officers-family.ts';

type Ports = Parameters<typeof performOfficerAct>[0] &
  Parameters<typeof listStaff>[0] &
  Parameters<typeof changeNews>[0];

type RouteOf<Name extends OfficerActName> = OfficerActRoute<OfficerActDetails[Name]> & {
  readonly name: Name;
};

/** Each act has a route, whose body has the details. */
const routes: { readonly [Name in OfficerActName]: RouteOf<Name> } = officerActRoutes;

const endpointOfAct = (route: RouteOf<OfficerActName>): Endpoint<Ports> =>
  okEndpointOf(
    route,
    (container: Ports, { params: { number }, headers, body: details, officer, language, log }) =>
      performOfficerAct(container, {
        ...{ act: route.name, details, number, officer, language, log },
        idempotencyKey: headers['idempotency-key'],
        versionsSeen: headers['if-match'],
      }),
  );

/** What became of one of several, as the act on it alone would be answered. */
function resultOf(one: ActOnOne, { language, log }: Caller) {
  if ('done' in one) return one;
  const { facts } = problemOf(one.error, actOnSeveralRoute);
  if (facts.code === 'internal-error') log.error('act-failed', { number: one.number }, one.error);
  return { number: one.number, problem: problemDetailsOf(facts, language) };
}

async function severalDone(
  container: Ports,
  { headers, body: { act, details, tickets }, ...caller }: RequestOf<typeof actOnSeveralRoute>,
) {
  const { officer, language, log } = caller;
  const idempotencyKey = headers['idempotency-key'];
  const asked = { act, details, tickets, idempotencyKey, officer, language, log };
  const became = await performOnSeveral(container, asked);
  return { results: became.map((one) => resultOf(one, caller)) };
}

/** Does what officers do on one ticket or several and with their news, and lists whom a ticket can be given to. */
export const officerActEndpoints: readonly Endpoint<Ports>[] = [
  ...Object.values<RouteOf<OfficerActName>>(routes).map(endpointOfAct),
  okEndpointOf(actOnSeveralRoute, severalDone),
  okEndpointOf(listStaffRoute, (container, { params, query, officer, language }) =>
    listStaff(container, { ...params, ...query, officer, language }),
  ),
  okEndpointOf(changeNewsRoute, (container, { body: change, officer }) =>
    changeNews(container, { change, officer }),
  ),
];

const container = (): Ports => ({
  // An act writes no contact: the vault is out of its reach.
  tickets: ports.tickets(),
  attachments: ports.attachments(),
  registry: ports.registry(),
  reads: ports.readsUpTo(),
  hashing: ports.hashing,
  salt: ports.salt,
  queues: ports.queuesUnsealed(),
  news: ports.news(),
  watchedMarks: ports.watchedMarks(),
  now: ports.now,
});

export const handler = officersFamily(officerActEndpoints, container);
