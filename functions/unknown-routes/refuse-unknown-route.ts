import middy from '@middy/core';
import { isRemovedRoute } from '../../contracts/http/table/removed-routes.ts';
import { edgeOfStage, type Edge } from '../http/edge.ts';
import { Problem } from '../http/problem.ts';
import { comingThrough, explainingProblems, logging, type ApiEvent, type Result } from '../http/steps.ts';
import { functionLog } from '../lambda/function-log.ts';
import type { Log } from '../../application/log.ts';

/** What stands around it. */
interface AroundUnknownRoutes {
  readonly edge: () => Edge;
  readonly log: () => Log;
}

/**
 * What is asked where no route is: a problem like any other, where the gateway would answer in its own words. A page
 * that was opened before a release removed what it asks for is told so. Of the request it reads the language, that it came
 * through the edge, its method and its path.
 */
export const refusingUnknownRoutes = ({ edge, log }: AroundUnknownRoutes) =>
  middy<ApiEvent, Result>(({ requestContext: { http } }: ApiEvent) =>
    Promise.reject(new Problem({ code: isRemovedRoute(http) ? 'route-removed' : 'no-such-route' })),
  )
    .use(logging({ name: 'unknown-route' }, log))
    .use(explainingProblems({}))
    .use(comingThrough(edge));

export const handler = refusingUnknownRoutes({ edge: edgeOfStage, log: functionLog });
