import type { Container } from '../../application/container.ts';
import { beginSession } from '../../application/login/begin-session.ts';
import { closeSession } from '../../application/login/close-session.ts';
import { renewSession } from '../../application/login/renew-session.ts';
import { loginReturnPaths } from '../../contracts/http/login/login-return.ts';
import {
  endSessionRoute,
  forgettingSession,
  keepingSession,
  renewSessionRoute,
  sessionCookie,
  showLoginRoute,
} from '../../contracts/http/login/session.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { endpointOf, familyOf, type Endpoint } from '../http/endpoint.ts';
import { authorityOfStage, type Authority } from '../http/authority.ts';
import { Problem, problemOf } from '../http/problem.ts';
import * as ports from '../ports.ts';

type Needs = Pick<
  Container,
  'issuer' | 'issuerPages' | 'loginCookies' | 'admits' | 'counts' | 'keys' | 'registry' | 'now'
>;

/** Begins, renews and ends the session of an officer. */
export const sessionEndpoints: readonly Endpoint<Needs>[] = [
  endpointOf(showLoginRoute, ({ issuerPages }) =>
    Promise.resolve({ status: 200, body: omit(issuerPages, 'endSession') }),
  ),
  endpointOf(renewSessionRoute, async (container, { body: { login }, cookies, source, log }) => {
    try {
      const session =
        login === undefined
          ? await renewSession(container, { kept: cookies[sessionCookie], log })
          : await beginSession(container, { login, source, log });
      return {
        status: 200,
        body: omit(session, 'kept'),
        cookies: [keepingSession(session.kept)],
      };
    } catch (error) {
      throw forgettingWhereOver(problemOf(error, renewSessionRoute), error);
    }
  }),
  endpointOf(endSessionRoute, async (container, { cookies, page, language, log }) => ({
    status: 200,
    body: await closeSession(container, {
      kept: cookies[sessionCookie],
      returnTo: `${page}${loginReturnPaths[language]}`,
      log,
    }),
    cookies: [forgettingSession],
  })),
];

/** A login that is over, or of somebody who may not be in: its browser need not show it again. */
const isOver: ReadonlySet<Problem['facts']['code']> = new Set(['session-ended', 'not-allowed']);

function forgettingWhereOver({ facts, retryAfter }: Problem, error: unknown): unknown {
  return isOver.has(facts.code) ? new Problem(facts, retryAfter, [forgettingSession]) : error;
}

/** Every active officer may read who they are. */
export const admittedBy =
  (authority: Authority): Container['admits'] =>
  async (accessToken, log) => {
    try {
      return await authority(`Bearer ${accessToken}`, 'self:read', log);
    } catch (error) {
      if (error instanceof Problem) return undefined;
      throw error;
    }
  };

const wiring = () => ({
  issuer: ports.issuer(),
  issuerPages: ports.issuerPages(),
  loginCookies: ports.loginCookies(),
  admits: admittedBy(authorityOfStage()),
  counts: ports.counts(),
  keys: ports.keys(),
  registry: ports.registry(),
  now: ports.now,
});

export const handler = familyOf(sessionEndpoints, wiring);
