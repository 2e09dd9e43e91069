import type { Context, APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Route } from '../../contracts/http/route.ts';

/** A handler of requests. */
export type Handler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** The API sent a route to a function that does not answer it: a defect of ours. */
export class RouteAstray extends Error {
  override readonly name = 'RouteAstray';
}

/** Where a request of whichever kind comes in. */
type Entrance = Pick<Route, 'method' | 'path'>;

const keyOf = ({ method, path }: Entrance): string => `${method} ${path}`;

/** One handler for the routes of a family: each request goes to the handler of its own route. */
export function family(members: readonly (readonly [Entrance, Handler])[]): Handler {
  const handlers = new Map(members.map(([route, handler]) => [keyOf(route), handler]));
  return async (event, context) => {
    const handler = handlers.get(event.routeKey);
    if (handler === undefined) throw new RouteAstray(`This function does not answer ${event.routeKey}.`);
    return handler(event, context);
  };
}
