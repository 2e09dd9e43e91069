import type { Route } from '../../contracts/http/route.ts';
import { officersRoutes } from '../../contracts/http/table/routes.ts';

const ofOfficers: readonly Route[] = officersRoutes;

/** What is asked with an officer's token, and to get one. */
export const isForOfficers = (route: Route): boolean => ofOfficers.includes(route);
