import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as ports from '../ports.ts';
import { Problem } from './problem.ts';
import { addressOfViewer, networkOf } from './source.ts';

/** Where a request comes from, as our edge says. Throws the problem `not-through-edge`. */
export type Edge = (event: APIGatewayProxyEventV2) => Promise<string>;

/**
 * An edge that proves itself by the origin secret; only then is the viewer's address that it states
 * believed. A stage without an edge has no secret: there the API itself sees the viewer. `as` says what of the address
 * is told: without it, the network that it stands for.
 */
export function edgeWith(
  secret: ReturnType<typeof ports.origin>,
  as: (address: string) => string | undefined = networkOf,
): Edge {
  return async ({ headers, requestContext }) => {
    if (secret === undefined) return believed(as(requestContext.http.sourceIp));
    if (!(await secret.admits(headers['x-origin-verify']))) throw new Problem({ code: 'not-through-edge' });
    return believed(as(addressOfViewer(headers['cloudfront-viewer-address']) ?? ''));
  };
}

/** Without a source nothing can be counted: guesses would be free, or everybody would share one count. */
function believed(source: string | undefined): string {
  if (source === undefined) throw new Problem({ code: 'not-through-edge' });
  return source;
}

/** The edge of the stage that the function runs in. */
export const edgeOfStage = (): Edge => edgeWith(ports.origin());
