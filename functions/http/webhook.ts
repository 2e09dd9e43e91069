import middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Log } from '../../application/log.ts';
import { signatureHeaders, signatureVersion } from '../../contracts/sms/routes.ts';
import type { ProblemCode } from '../../contracts/http/problems/problems.ts';
import type { Route } from '../../contracts/http/route.ts';
import { StoreUnavailable } from '../../domain/foundation/vocabulary/store-unavailable.ts';
import { functionLog } from '../lambda/function-log.ts';
import { builtAhead } from '../lambda/initialization.ts';
import { edgeOfStage, type Edge } from './edge.ts';
import { Problem, problemOf } from './problem.ts';
import { readBytes } from './read-body.ts';
import {
  callerOf,
  comingThrough,
  logging,
  millisecondsForGoodbye,
  type ApiEvent,
  type Result,
  type ApiStep,
} from './steps.ts';

/** What a webhook does about a body whose sender has signed it. */
export type WebhookWork = (event: APIGatewayProxyEventV2, log: Log) => Promise<void>;

/** Whether a body was signed just now by whoever shares a secret with us. */
interface SignatureCheck {
  admits(signed: {
    readonly timestamp: string | undefined;
    readonly signature: string | undefined;
    readonly body: Uint8Array;
  }): Promise<boolean>;
}

/** What stands around the handler of a webhook. */
export interface WebhookContext {
  readonly check: () => SignatureCheck;
  readonly edge: () => Edge;
  readonly log: () => Log;
}

const outOfTime = (): never => {
  throw new StoreUnavailable('The function ran out of time.');
};

/**
 * The handler of a route that a provider calls with a signed body. In this order: the log, the one mapping of errors, the
 * edge's proof, the signature; then the work. Done is answered with 200 and an empty object; what could not be done now
 * with 503, upon which the provider tells us again.
 */
export function webhook(
  route: Pick<Route, 'name' | 'method'>,
  build: () => WebhookWork,
  { check, log = functionLog, edge = edgeOfStage }: Pick<WebhookContext, 'check'> & Partial<WebhookContext>,
) {
  const [work, signatures] = [builtAhead(build), builtAhead(check)];
  return middy<ApiEvent, Result>(
    async (event: ApiEvent) => {
      await requireSignature(signatures(), event);
      await work()(event, callerOf(event).log);
      return answered(200);
    },
    { timeoutEarlyInMillis: millisecondsForGoodbye, timeoutEarlyResponse: outOfTime },
  )
    .use(logging(route, log))
    .use(sayingWhetherAgain)
    .use(comingThrough(edge));
}

const answered = (statusCode: number, body: object = {}): Result => ({
  statusCode,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});

/**
 * What is refused for good, which telling us again does not mend. Everything else is ours, and is told again. A provider
 * reads no sentences, so none are in its function: a problem has its code alone.
 */
export const refusedForGood: Readonly<Partial<Record<ProblemCode, number>>> = {
  'gateway-refused': 403,
  'not-through-edge': 403,
  'gateway-malformed': 400,
  'malformed-json': 400,
  'body-too-large': 413,
  'unsupported-media-type': 415,
};

const sayingWhetherAgain: ApiStep = {
  onError(request) {
    const { log } = callerOf(request.event);
    const { code } = problemOf(request.error, {}).facts;
    const refused = refusedForGood[code];
    if (refused === undefined) log.error('request-failed', { code }, request.error);
    else log.info('request-refused', { code });
    request.response = answered(refused ?? 503, { code });
  },
};

async function requireSignature(signatures: SignatureCheck, event: ApiEvent): Promise<void> {
  const { headers } = event;
  const signature = headers[signatureHeaders.signature.toLowerCase()];
  const isSigned = await signatures.admits({
    timestamp: headers[signatureHeaders.timestamp.toLowerCase()],
    signature: signature?.startsWith(signatureVersion) ? signature.slice(signatureVersion.length) : undefined,
    body: readBytes(event),
  });
  if (isSigned) return;
  callerOf(event).log.info('gateway-refused', { outcome: 'signature' });
  throw new Problem({ code: 'gateway-refused' });
}
