import middy from '@middy/core';
import { conditionHeader, isConditional, type ReplyTo, type Route } from '../../contracts/http/route.ts';
import { StoreUnavailable } from '../../domain/foundation/vocabulary/store-unavailable.ts';
import type { Authority } from './authority.ts';
import { edgeOfStage, type Edge } from './edge.ts';
import { webOrigins } from '../lambda/environment.ts';
import { functionLog } from '../lambda/function-log.ts';
import { builtAhead } from '../lambda/initialization.ts';
import { waitUntil } from '../lambda/wait-until.ts';
import type { Log } from '../../application/log.ts';
import { compressing } from './compress.ts';
import { cookiesOf } from './cookies.ts';
import { namesKnown } from './etag.ts';
import { denyingInEqualTime, type WaitUntil } from './denying-in-equal-time.ts';
import { comingFromPages } from './from-our-pages.ts';
import { requireJson, parseJson, readBytes } from './read-body.ts';
import { replyResult } from './reply.ts';
import { parseParts, type RequestOf } from './request.ts';
import {
  callerOf,
  comingThrough,
  explainingProblems,
  logging,
  millisecondsForGoodbye,
  type ApiEvent,
  type Result,
  type ApiStep,
} from './steps.ts';

/** What answers the requests to a route. */
export type Answer<R extends Route> = (request: RequestOf<R>) => Promise<ReplyTo<R>>;

/** What stands around a handler. */
export interface ApiContext {
  readonly edge: () => Edge;
  readonly log: () => Log;
  /** The origins of our pages. */
  readonly pages: () => readonly string[];
  /** Authority of officers' routes; absent for all others. */
  readonly authority?: () => Authority;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly waitUntil: WaitUntil;
}
const contextOfStage: ApiContext = {
  edge: edgeOfStage,
  log: functionLog,
  pages: webOrigins,
  now: Date.now,
  waitUntil,
};

/** Before Lambda ends a call, its caller is told to try again: with the same key nothing doubles. */
const outOfTime = (): never => {
  throw new StoreUnavailable('The function ran out of time.');
};

/**
 * The handler of a route. In this order: the log, the moment at which a denial leaves, the one mapping of errors, the edge's proof, the page that
 * asks where a cookie is shown, the officer's authority, the body's type and size; then the schemas, the answer, and the schema of the reply. `build` wires the
 * answer's dependencies before the first request. An officers' route is served by `officersFamily`; here it throws TypeError.
 */
export function api<R extends Route>(route: R, build: () => Answer<R>, context: Partial<ApiContext> = {}) {
  const { edge, log, pages, authority, now, waitUntil: leaves } = { ...contextOfStage, ...context };
  const answer = builtAhead(build);
  return middy<ApiEvent, Result>(
    async (event: ApiEvent) => {
      const caller = callerOf(event);
      const { officer, page } = event;
      const known = event.headers[conditionHeader];
      const parts = parseParts(route, rawPartsOf(route, event));
      const request = {
        ...parts,
        ...caller,
        ...(officer !== undefined && { officer }),
        ...(page !== undefined && { page }),
        ...(isConditional(route) && { known: namesKnown(known) }),
      };
      const reply = await answer()(request as RequestOf<R>);
      const result = replyResult(route, reply, {
        language: caller.language,
        known,
        now: now(),
      });
      if ('beforeShown' in reply && result.statusCode === reply.status) await reply.beforeShown();
      return result;
    },
    { timeoutEarlyInMillis: millisecondsForGoodbye, timeoutEarlyResponse: outOfTime },
  )
    .use(logging(route, log))
    .use(denyingInEqualTime(route, leaves))
    .use(route.cookies === undefined ? compressing : [])
    .use(explainingProblems(route))
    .use(comingThrough(edge))
    .use(comingFromPages(route, pages))
    .use(knowingTheOfficer(route, authority))
    .use(sayingJson(route));
}

function knowingTheOfficer(
  { name, for: audience }: Route,
  makeAuthority: (() => Authority) | undefined,
): ApiStep[] {
  if (audience === 'everybody') return [];
  if (makeAuthority === undefined) throw new TypeError(`Nobody says who may ask for ${name}.`);
  const authority = builtAhead(makeAuthority);
  return [
    {
      async before({ event }) {
        event.officer = await authority()(event.headers['authorization'], audience, callerOf(event).log);
      },
    },
  ];
}

const sayingJson = (route: Route): ApiStep => ({
  before({ event }) {
    if (route.body !== undefined) requireJson(event);
  },
});

const rawPartsOf = (route: Route, event: ApiEvent) => ({
  params: event.pathParameters ?? {},
  query: event.queryStringParameters ?? {},
  headers: event.headers,
  cookies: route.cookies === undefined ? undefined : cookiesOf(event),
  device: route.device === undefined ? undefined : cookiesOf(event),
  body: route.body === undefined ? undefined : parseJson(readBytes(event, route.largestBody)),
});
