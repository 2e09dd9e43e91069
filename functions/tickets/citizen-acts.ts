import type { CitizenActDetails, CitizenActName } from '../../application/citizen-acts/citizen-acts.ts';
import { performCitizenAct } from '../../application/citizen-acts/perform-citizen-act.ts';
import type { Container } from '../../application/container.ts';
import { acceptRoute, undoAcceptanceRoute } from '../../contracts/http/citizen-acts/accept.ts';
import { appealRoute } from '../../contracts/http/citizen-acts/appeal.ts';
import type { CitizenActRoute } from '../../contracts/http/citizen-acts/citizen-act.ts';
import { confirmRemedyRoute } from '../../contracts/http/citizen-acts/confirm-remedy.ts';
import { objectRoute } from '../../contracts/http/citizen-acts/object.ts';
import { opennessRoute } from '../../contracts/http/citizen-acts/openness.ts';
import { rateRoute } from '../../contracts/http/citizen-acts/rate.ts';
import { replyRoute } from '../../contracts/http/citizen-acts/reply.ts';
import { undoReclassificationRoute } from '../../contracts/http/citizen-acts/undo-reclassification.ts';
import { undoWithdrawalRoute, withdrawRoute } from '../../contracts/http/citizen-acts/withdraw.ts';
import type { Route } from '../../contracts/http/route.ts';
import * as ports from '../ports.ts';
import { api, type Answer, type ApiContext } from '../http/api.ts';
import { family } from '../http/family.ts';

type Ports = Pick<Container, 'tickets' | 'guesses' | 'registry' | 'keys' | 'hashing' | 'salt' | 'now'>;

/** The route of an act, which has its name, and takes what its citizen says with it. */
type RouteOf<Name extends CitizenActName> = CitizenActRoute<CitizenActDetails[Name]> & {
  readonly name: Name;
};

const answerTo =
  <Name extends CitizenActName>(
    { name: act }: RouteOf<Name>,
    container: Ports,
  ): Answer<CitizenActRoute<CitizenActDetails[Name]>> =>
  async ({ params: { number }, headers, body: details, language, source, log }) => ({
    status: 200,
    body: await performCitizenAct(container, {
      ...{ act, details, number, language, source, log },
      secret: headers['mrejesho-secret'],
      idempotencyKey: headers['idempotency-key'],
    }),
  });

/** An act of citizens: its route, and what answers it. */
interface CitizenActHandler {
  readonly route: Route;
  readonly handler: (container: () => Ports, context?: Partial<ApiContext>) => ReturnType<typeof family>;
}

const answered = <Name extends CitizenActName>(route: RouteOf<Name>): CitizenActHandler => ({
  route,
  handler: (container, context) => api(route, () => answerTo(route, container()), context),
});

/** What citizens can do on their tickets, each at its route. */
export const citizenActHandlers: readonly CitizenActHandler[] = [
  answered(replyRoute),
  answered(objectRoute),
  answered(acceptRoute),
  answered(undoAcceptanceRoute),
  answered(confirmRemedyRoute),
  answered(appealRoute),
  answered(rateRoute),
  answered(withdrawRoute),
  answered(undoWithdrawalRoute),
  answered(undoReclassificationRoute),
  answered(opennessRoute),
];

const container = (): Ports => ({
  tickets: ports.ticketsWithIdentities(),
  guesses: ports.guesses(),
  registry: ports.registry(),
  keys: ports.keys(),
  hashing: ports.hashing,
  salt: ports.salt,
  now: ports.now,
});

export const handler = family(
  citizenActHandlers.map(({ route, handler: handlerWith }) => [route, handlerWith(container)] as const),
);
