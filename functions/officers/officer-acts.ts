import { listStaff } from '../../application/officer-acts/list-staff.ts';
import type { OfficerActDetails, OfficerActName } from '../../application/officer-acts/officer-acts.ts';
import { performOnSeveral, type ActOnOne } from '../../application/officer-acts/perform-on-several.ts';
import { performOfficerAct } from '../../application/officer-acts/perform-officer-act.ts';
import { listStaffRoute } from '../../contracts/http/offices/list-staff.ts';
import { officerActRoutes } from '../../contracts/http/officer-acts/routes.ts';
import type { OfficerActRoute } from '../../contracts/http/officer-acts/officer-act.ts';
import {
  acknowledgeSeveralRoute,
  assignSeveralRoute,
  directSeveralRoute,
} from '../../contracts/http/officer-acts/several.ts';
import { problemDetailsOf } from '../../contracts/http/problems/problem-details.ts';
import * as ports from '../ports.ts';
import type { Answer } from '../http/api.ts';
import { problemOf } from '../http/problem.ts';
import type { Caller, RequestOf } from '../http/request.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { family } from '../http/family.ts';
import { officersApi } from '../http/officers-api.ts';

type Ports = Parameters<typeof performOfficerAct>[0];
type StaffPorts = Parameters<typeof listStaff>[0];

type RouteOf<Name extends OfficerActName> = OfficerActRoute<OfficerActDetails[Name]> & {
  readonly name: Name;
};

/** Each act has a route, whose body has the details. */
const routes: { readonly [Name in OfficerActName]: RouteOf<Name> } = officerActRoutes;

/** What officers are answered who act on tickets, by route. */
export const officerActAnswers = Object.values<RouteOf<OfficerActName>>(routes).map((route) => ({
  route,
  answer:
    (container: Ports): Answer<typeof route> =>
    async ({ params: { number }, headers, body: details, officer, language, log }) => {
      const idempotencyKey = headers['idempotency-key'];
      const versionsSeen = headers['if-match'];
      const asked = {
        act: route.name,
        details,
        number,
        idempotencyKey,
        versionsSeen,
        officer,
        language,
        log,
      };
      return { status: 200, body: await performOfficerAct(container, asked) };
    },
}));

type SeveralRequest = RequestOf<
  typeof acknowledgeSeveralRoute | typeof assignSeveralRoute | typeof directSeveralRoute
>;

/** What became of one of several, as the act on it alone would be answered. */
function resultOf(one: ActOnOne, { language, log }: Caller) {
  if ('done' in one) return one;
  const { facts } = problemOf(one.error, acknowledgeSeveralRoute);
  if (facts.code === 'internal-error') log.error('act-failed', { number: one.number }, one.error);
  return { number: one.number, problem: problemDetailsOf(facts, language) };
}

async function severalDone<Name extends OfficerActName>(
  container: Ports,
  act: Name,
  details: OfficerActDetails[Name],
  { headers, body: { tickets }, ...caller }: SeveralRequest,
) {
  const { officer, language, log } = caller;
  const idempotencyKey = headers['idempotency-key'];
  const asked = { act, details, tickets, idempotencyKey, officer, language, log };
  const became = await performOnSeveral(container, asked);
  return { status: 200, body: { results: became.map((one) => resultOf(one, caller)) } } as const;
}

export const acknowledgeSeveralAnswer =
  (container: Ports): Answer<typeof acknowledgeSeveralRoute> =>
  async (request) =>
    severalDone(container, 'acknowledge', {}, request);

export const assignSeveralAnswer =
  (container: Ports): Answer<typeof assignSeveralRoute> =>
  async (request) =>
    severalDone(container, 'assign', omit(request.body, 'tickets'), request);

export const directSeveralAnswer =
  (container: Ports): Answer<typeof directSeveralRoute> =>
  async (request) =>
    severalDone(container, 'direct', omit(request.body, 'tickets'), request);

export const listStaffAnswer =
  (container: StaffPorts): Answer<typeof listStaffRoute> =>
  async ({ params, query, officer, language }) => ({
    status: 200,
    body: { officers: await listStaff(container, { ...params, ...query, officer, language }) },
  });

const container = (): Ports => ({
  // An act writes no contact: the vault is out of its reach.
  tickets: ports.tickets(),
  registry: ports.registry(),
  reads: ports.readsUpTo(),
  hashing: ports.hashing,
  salt: ports.salt,
  now: ports.now,
});

const staffContainer = (): StaffPorts => ({
  tickets: ports.tickets(),
  registry: ports.registry(),
  queues: ports.queuesUnsealed(),
  now: ports.now,
});

export const handler = family([
  ...officerActAnswers.map(
    ({ route, answer }) => [route, officersApi(route, () => answer(container()))] as const,
  ),
  [
    acknowledgeSeveralRoute,
    officersApi(acknowledgeSeveralRoute, () => acknowledgeSeveralAnswer(container())),
  ],
  [assignSeveralRoute, officersApi(assignSeveralRoute, () => assignSeveralAnswer(container()))],
  [directSeveralRoute, officersApi(directSeveralRoute, () => directSeveralAnswer(container()))],
  [listStaffRoute, officersApi(listStaffRoute, () => listStaffAnswer(staffContainer()))],
]);
