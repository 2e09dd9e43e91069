import type { Route } from '../../contracts/http/route.ts';
import { apiStack, type Answer, type Surroundings } from './api-stack.ts';
import { authorityOfStage } from './authority.ts';
import { edgeOfStage } from './edge.ts';
import { functionLog } from './function-log.ts';

export type { Answer } from './api-stack.ts';

const surroundingsOfStage: Surroundings = {
  edge: edgeOfStage,
  log: functionLog,
  authority: authorityOfStage,
};

/** The handler of a route, whoever it is for. */
export const api = <R extends Route>(
  route: R,
  build: () => Answer<R>,
  surroundings: Partial<Surroundings> = {},
) => apiStack(route, build, { ...surroundingsOfStage, ...surroundings });
