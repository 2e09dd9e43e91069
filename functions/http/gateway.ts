import middy from '@middy/core';
import type { Log } from '../../application/log.ts';
import type { GatewayRoute } from '../../contracts/ussd/routes.ts';
import { functionLog } from '../lambda/function-log.ts';
import { builtAhead } from '../lambda/initialization.ts';
import type { Edge } from './edge.ts';
import { gatewayEdgeOfStage, type GatewayCheck } from './gateway-check.ts';
import { Problem } from './problem.ts';
import {
  callerOf,
  comingThrough,
  explainingProblems,
  logging,
  millisecondsForGoodbye,
  type ApiEvent,
  type Result,
  type ApiStep,
  type TellAnswer,
} from './steps.ts';

/** What answers the requests of a gateway to a route: with the text that it hands on. */
export type GatewayAnswer = (event: ApiEvent, log: Log) => Promise<string>;

/** What stands around a gateway's handler. */
export interface GatewayContext {
  /** Believes the address itself, and no network around it. */
  readonly edge: () => Edge;
  readonly log: () => Log;
  readonly check: () => GatewayCheck;
}

/** A route of a gateway, and what is said on it. */
export interface GatewayHandler {
  readonly route: GatewayRoute;
  readonly build: () => GatewayAnswer;
  /** What the gateway hears where something of ours fails, or takes too long: it is answered in any case. */
  readonly inTrouble: string;
  readonly tell?: TellAnswer;
}

/**
 * The handler of a route that a gateway calls. In this order: the log, the one mapping of errors, the edge's proof, the
 * gateway's own; then the answer, as plain text. Who is no gateway of ours, and a request that makes no sense, gets a
 * problem as everywhere; a gateway whose request does make sense gets status 200, whatever happens to us.
 */
export function gateway(
  { route, build, inTrouble, tell }: GatewayHandler,
  {
    check,
    log = functionLog,
    edge = gatewayEdgeOfStage,
  }: Pick<GatewayContext, 'check'> & Partial<GatewayContext>,
) {
  const answer = builtAhead(build);
  return middy<ApiEvent, Result>(
    async (event: ApiEvent) => {
      const { log: lines } = callerOf(event);
      try {
        return plainText(await answer()(event, lines));
      } catch (error) {
        if (error instanceof Problem) throw error;
        lines.error('request-failed', {}, error);
        return plainText(inTrouble);
      }
    },
    { timeoutEarlyInMillis: millisecondsForGoodbye, timeoutEarlyResponse: () => plainText(inTrouble) },
  )
    .use(logging(route, log, tell))
    .use(explainingProblems({}))
    .use(comingThrough(edge))
    .use(knowingTheGateway(check));
}

function knowingTheGateway(makeCheck: () => GatewayCheck): ApiStep {
  const check = builtAhead(makeCheck);
  return {
    async before({ event }) {
      await check()(event.headers, callerOf(event));
    },
  };
}

const plainText = (body: string): Result => ({
  statusCode: 200,
  headers: {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  },
  body,
});
