import middy, { type MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { ReplyTo, Route } from '../../contracts/http/route.ts';
import type { PresentOfficer } from '../../domain/officers/present-officer.ts';
import { StoreUnavailable } from '../../domain/tickets/ticket-store.ts';
import { languageOf } from './accept-language.ts';
import type { Authority } from './authority.ts';
import { edgeOfStage, type Edge } from './edge.ts';
import { functionLog, logOfCall } from '../lambda/function-log.ts';
import type { Log } from '../../application/log.ts';
import { problemOf } from './problem.ts';
import { requireJson, parseJson, readBytes } from './read-body.ts';
import { problemResult, replyResult } from './reply.ts';
import { parseParts, type Caller, type RequestOf } from './request.ts';

/** What answers the requests to a route. */
export type Answer<R extends Route> = (request: RequestOf<R>) => Promise<ReplyTo<R>>;

/** What stands around a handler. */
export interface ApiContext {
  readonly edge: () => Edge;
  readonly log: () => Log;
  /** Of officers' routes, and of no other. */
  readonly authority?: () => Authority;
}
const contextOfStage: ApiContext = { edge: edgeOfStage, log: functionLog };

/** A request, and its caller as far as the steps before found out. */
type ApiEvent = APIGatewayProxyEventV2 & { caller?: Caller; officer?: PresentOfficer };
type Result = APIGatewayProxyStructuredResultV2;
type Step = MiddlewareObj<ApiEvent, Result>;

/** So long before Lambda ends a call, its caller is told to try again: with the same key nothing doubles. */
const millisecondsForGoodbye = 500;
const outOfTime = (): never => {
  throw new StoreUnavailable('The function ran out of time.');
};

/**
 * The handler of a route, and the only middy stack. In this order: the log, the one mapping of errors, the
 * edge's proof, the officer's authority, the body's type and size; then the schemas, the answer, and the
 * schema of the reply. `build` wires the answer's dependencies with the first request. An officers' route is
 * served by `officersApi`; here it throws TypeError.
 */
export function api<R extends Route>(route: R, build: () => Answer<R>, context: Partial<ApiContext> = {}) {
  const { edge, log, authority } = { ...contextOfStage, ...context };
  let answer: Answer<R> | undefined;
  return middy<ApiEvent, Result>(
    async (event: ApiEvent) => {
      const caller = callerOf(event);
      answer ??= build();
      const { officer } = event;
      const parts = parseParts(route, rawPartsOf(route, event));
      const request = { ...parts, ...caller, ...(officer !== undefined && { officer }) };
      const reply = await answer(request as RequestOf<R>);
      return replyResult(route, reply, caller.language);
    },
    { timeoutEarlyInMillis: millisecondsForGoodbye, timeoutEarlyResponse: outOfTime },
  )
    .use(logging(route, log))
    .use(explainingProblems(route))
    .use(comingThrough(edge))
    .use(knowingTheOfficer(route, authority))
    .use(sayingJson(route));
}

/** The first step makes the caller; without it there was no log to write to. */
function callerOf({ caller }: ApiEvent): Caller {
  if (caller === undefined) throw new Error('The stack lacks its first step.');
  return caller;
}

/** One line for each request: what was asked, how it ended, how long it took. Nothing of what was sent. */
function logging({ name, method }: Route, makeLog: () => Log): Step {
  let log: Log | undefined;
  const startedAt = new WeakMap<object, number>();
  const answered = ({ event, response }: { event: ApiEvent; response?: Result | null | undefined }) => {
    const milliseconds = Math.round(performance.now() - (startedAt.get(event) ?? NaN));
    event.caller?.log.info('request-answered', { status: response?.statusCode, milliseconds });
  };
  return {
    before({ event, context }) {
      log ??= makeLog();
      startedAt.set(event, performance.now());
      event.caller = {
        language: languageOf(event.headers['accept-language']),
        source: '',
        requestId: event.requestContext.requestId,
        log: logOfCall(log, context).with({ route: name, method }),
      };
    },
    after: answered,
    onError: answered,
  };
}

/** middy calls this before the log's `onError`: the reverse of the order in which they are registered. */
const explainingProblems = (route: Route): Step => ({
  onError(request) {
    const { language, log } = callerOf(request.event);
    const problem = problemOf(request.error, route);
    const { code } = problem.facts;
    request.response = problemResult(problem, language);
    if (Number(request.response.statusCode) >= 500) log.error('request-failed', { code }, request.error);
    else log.info('request-refused', { code });
  },
});

function comingThrough(makeEdge: () => Edge): Step {
  let edge: Edge | undefined;
  return {
    async before({ event }) {
      edge ??= makeEdge();
      event.caller = { ...callerOf(event), source: await edge(event) };
    },
  };
}

function knowingTheOfficer(
  { name, for: audience }: Route,
  makeAuthority: (() => Authority) | undefined,
): Step[] {
  if (audience === 'everybody') return [];
  if (makeAuthority === undefined) throw new TypeError(`Nobody says who may ask for ${name}.`);
  let authority: Authority | undefined;
  return [
    {
      async before({ event }) {
        authority ??= makeAuthority();
        event.officer = await authority(event.headers['authorization'], audience, callerOf(event).log);
      },
    },
  ];
}

const sayingJson = (route: Route): Step => ({
  before({ event }) {
    if (route.body !== undefined) requireJson(event);
  },
});

const rawPartsOf = (route: Route, event: ApiEvent) => ({
  params: event.pathParameters ?? {},
  query: event.queryStringParameters ?? {},
  headers: event.headers,
  body: route.body === undefined ? undefined : parseJson(readBytes(event)),
});
