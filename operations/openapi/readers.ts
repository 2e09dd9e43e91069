import type { Route } from '../../contracts/http/route.ts';
import { loginRoutes } from '../../contracts/http/login/session.ts';

/** What everybody may ask for. */
export const isForCitizens = (route: Route): boolean =>
  route.for === 'everybody' && !loginRoutes.includes(route);

/** What is asked with an officer's token, and to get one. */
export const isForOfficers = (route: Route): boolean => !isForCitizens(route);
