import type { Route } from '../../contracts/http/route.ts';
import { api, type Answer, type ApiContext } from './api.ts';
import { authorityOfStage } from './authority.ts';

/**
 * The handler of an officers' route: `api` with the authority of the stage. It is apart from it so that
 * citizens' functions need not carry the check of tokens.
 */
export const officersApi = <R extends Route>(
  route: R,
  build: () => Answer<R>,
  context: Partial<ApiContext> = {},
) => api(route, build, { authority: authorityOfStage, ...context });
