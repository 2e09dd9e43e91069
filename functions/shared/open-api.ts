import type { Route } from '../../contracts/http/route.ts';
import { apiStack, type Answer, type Surroundings } from './api-stack.ts';
import { edgeOfStage } from './edge.ts';
import { functionLog } from './function-log.ts';

/** A route that nobody logs in for. */
export type OpenRoute = Route & { readonly for: 'everybody' };

const surroundingsOfStage: Surroundings = {
  edge: edgeOfStage,
  log: functionLog,
  authority: () => {
    throw new TypeError('A route for everybody asks for no authority.');
  },
};

/** The handler of a route that is for everybody. Its bundle holds nothing that checks tokens. */
export const openApi = <R extends OpenRoute>(
  route: R,
  build: () => Answer<R>,
  surroundings: Partial<Surroundings> = {},
) => apiStack(route, build, { ...surroundingsOfStage, ...surroundings });
