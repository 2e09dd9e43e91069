import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Log } from '../../application/log.ts';
import type { Route } from '../../contracts/http/route.ts';
import type { PresentOfficer } from '../../domain/institutions/officers/present-officer.ts';
import { logOfCall } from '../lambda/function-log.ts';
import { builtAhead } from '../lambda/initialization.ts';
import { languageOf } from './accept-language.ts';
import type { Edge } from './edge.ts';
import { problemOf } from './problem.ts';
import { problemResult } from './reply.ts';
import type { Caller } from './request.ts';

/*
 * What stands around every handler of requests, whatever is asked and however it is answered.
 */

/** A request, and its caller as far as the steps before found out. */
export type ApiEvent = APIGatewayProxyEventV2 & {
  caller?: Caller;
  officer?: PresentOfficer;
  page?: string;
};
export type Result = APIGatewayProxyStructuredResultV2;
export type ApiStep = MiddlewareObj<ApiEvent, Result>;

/** So long before Lambda ends a call, its caller is still answered. */
export const millisecondsForGoodbye = 500;

/** The first step makes the caller; without it there was no log to write to. */
export function callerOf({ caller }: ApiEvent): Caller {
  if (caller === undefined) throw new Error('The stack lacks its first step.');
  return caller;
}

/** Writes down how a request ended, and after how many milliseconds. */
export type TellAnswer = (log: Log, response: Result | undefined, milliseconds: number) => void;

const tellStatus: TellAnswer = (log, response, milliseconds) =>
  log.info('request-answered', { status: response?.statusCode, milliseconds });

/** One line for each request: what was asked, how it ended, how long it took. Nothing of what was sent. */
export function logging(
  { name, method }: Pick<Route, 'name'> & Partial<Pick<Route, 'method'>>,
  makeLog: () => Log,
  tell: TellAnswer = tellStatus,
): ApiStep {
  let log: Log | undefined;
  const startedAt = new WeakMap<object, number>();
  const answered = ({ event, response }: { event: ApiEvent; response?: Result | null | undefined }) => {
    const milliseconds = Math.round(performance.now() - (startedAt.get(event) ?? NaN));
    if (event.caller !== undefined) tell(event.caller.log, response ?? undefined, milliseconds);
  };
  return {
    before({ event, context }) {
      log ??= makeLog();
      startedAt.set(event, performance.now());
      event.caller = {
        language: languageOf(event.headers['accept-language']),
        source: '',
        requestId: event.requestContext.requestId,
        log: logOfCall(log, context).with({ route: name, ...(method !== undefined && { method }) }),
      };
    },
    after: answered,
    onError: answered,
  };
}

/** middy calls this before the log's `onError`: the reverse of the order in which they are registered. */
export const explainingProblems = (route: Pick<Route, 'body'>): ApiStep => ({
  onError(request) {
    const { language, log } = callerOf(request.event);
    const problem = problemOf(request.error, route);
    const { code } = problem.facts;
    request.response = problemResult(problem, language);
    if (Number(request.response.statusCode) >= 500) log.error('request-failed', { code }, request.error);
    else log.info('request-refused', { code });
  },
});

/** From here on it is known where the request comes from. */
export function comingThrough(makeEdge: () => Edge): ApiStep {
  const edge = builtAhead(makeEdge);
  return {
    async before({ event }) {
      event.caller = { ...callerOf(event), source: await edge()(event) };
    },
  };
}
