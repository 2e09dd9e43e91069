import type { Route } from '../../contracts/http/route.ts';

/** What everybody may ask for. */
export const isForCitizens = ({ for: audience }: Route): boolean => audience === 'everybody';

/** What is asked with an officer's token. */
export const isForOfficers = (route: Route): boolean => !isForCitizens(route);
