import type { ReplyTo, Route } from '../../contracts/http/route.ts';
import { api, type ApiContext } from './api.ts';
import { family, type Handler } from './family.ts';
import type { RequestOf } from './request.ts';

/** A route with what answers its requests. `Ports`: what that needs of the stage. */
export interface Endpoint<Ports> {
  readonly route: Route;
  /** Makes the handler of the route; `build` wires its ports with the first request. */
  readonly handlerWith: (build: () => Ports, context?: Partial<ApiContext>) => Handler;
}

/** Ties a route to what answers it. */
export const endpointOf = <R extends Route, Ports, const Reply extends ReplyTo<R>>(
  route: R,
  answer: (ports: Ports, request: RequestOf<R>) => Promise<Reply>,
): Endpoint<Ports> => ({
  route,
  handlerWith(build, context) {
    const answerOnce = (): ((request: RequestOf<R>) => Promise<ReplyTo<R>>) => {
      const ports = build();
      return (request) => answer(ports, request);
    };
    return api(route, answerOnce, context);
  },
});

/** The body of a route's reply with status 200. */
type OkBody<R extends Route> = Extract<ReplyTo<R>, { readonly status: 200 }>['body'];

/** Ties a route to the use case whose result is the body of its reply with status 200. */
export const okEndpointOf = <R extends Route, Ports>(
  route: R,
  show: (ports: Ports, request: RequestOf<R>) => Promise<OkBody<R>>,
): Endpoint<Ports> =>
  endpointOf(route, async (ports: Ports, request) => {
    const reply: unknown = { status: 200, body: await show(ports, request) };
    // That a route has this reply is known by `OkBody`, and of R in general it is not.
    return reply as ReplyTo<R>;
  });

/** One handler for the endpoints of a family, each with the ports that `build` wires. */
export const familyOf = <Ports>(
  endpoints: readonly Endpoint<Ports>[],
  build: () => Ports,
  context?: Partial<ApiContext>,
): Handler =>
  family(endpoints.map(({ route, handlerWith }) => [route, handlerWith(build, context)] as const));
