import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as ports from '../ports.ts';
import { Problem } from './problem.ts';
import { networkOf, networkOfViewer } from './source.ts';

/** Where a request comes from, as our edge says. Throws the problem `not-through-edge`. */
export type Edge = (event: APIGatewayProxyEventV2) => Promise<string>;

/**
 * An edge that proves itself by the origin secret; only then is the viewer's address that it states
 * believed. A stage without an edge has no secret: there the API itself sees the viewer.
 */
export function edgeWith(secret: ReturnType<typeof ports.origin>): Edge {
  return async ({ headers, requestContext }) => {
    if (secret === undefined) return believed(networkOf(requestContext.http.sourceIp));
    if (!(await secret.admits(headers['x-origin-verify']))) throw new Problem({ code: 'not-through-edge' });
    return believed(networkOfViewer(headers['cloudfront-viewer-address']));
  };
}

/** Without a source nothing can be counted: guesses would be free, or everybody would share one count. */
function believed(network: string | undefined): string {
  if (network === undefined) throw new Problem({ code: 'not-through-edge' });
  return network;
}

/** The edge of the stage that the function runs in. */
export const edgeOfStage = (): Edge => edgeWith(ports.origin());
