import { routes as contracts } from '../../contracts/http/table/routes.ts';
import { conditionHeader, isConditional, type Method, type Route } from '../../contracts/http/route.ts';
import { smsRoutes } from '../../contracts/sms/routes.ts';
import { ussdRoutes } from '../../contracts/ussd/routes.ts';
import { functionNames, type FunctionName } from './functions.ts';

export interface ApiRoute {
  readonly method: Method;
  readonly path: string;
  /** The function that answers has the name of the contract's family, or of the contract itself. */
  readonly answeredBy: FunctionName;
  /** Nobody gets there without a token of an officer. */
  readonly forOfficers: boolean;
  /** Of these, who changes the registry or audits: they are few. */
  readonly forFew: boolean;
  /** A cookie of ours is shown there: nowhere else does the edge forward one. */
  readonly withCookies: boolean;
}

/** The routes, those that gateways and providers call among them, and who answers them. Throws when a contract has no function. */
export const apiRoutes: readonly ApiRoute[] = [...contracts, ...ussdRoutes, ...smsRoutes].map(
  ({ method, path, name, family, for: audience, ...route }) => {
    const answeredBy = functionNames.find((functionName) => functionName === (family ?? name));
    if (answeredBy === undefined) throw new Error(`No function answers ${method} ${path}: ${name}`);
    const withCookies = 'cookies' in route;
    return {
      ...{ method, path, answeredBy, withCookies },
      forOfficers: audience !== 'everybody',
      forFew: audience === 'registry:administer' || audience === 'trails:read',
    };
  },
);

/** Who answers what is asked where no route is. */
export const answersUnknownRoutes: FunctionName = 'refuse-unknown-route';

/** Where all routes of officers lie, and no other: the edge forwards their tokens there alone. */
export const officersPaths = '/v1/officer/';

/** Who logs officers in, and so speaks with their issuer. */
export const keepsLogins: FunctionName = 'officer-session';

/** Where cookies of ours are shown, and by which names. */
export const cookiePaths: readonly string[] = [
  ...new Set(apiRoutes.filter(({ withCookies }) => withCookies).map(({ path }) => path)),
];
export const cookieNames: readonly string[] = [
  ...new Set(contracts.flatMap(({ cookies }) => Object.keys(cookies?.shape ?? {}))),
];

/** What all paths of the gateway of USSD begin with, and no other's. */
export const ussdPaths = '/v1/ussd';

/** What all paths that providers of SMS call begin with, and no other's. */
export const smsPaths = '/v1/sms';

/** Paths whose answers are the same for everybody and may be kept, as CloudFront writes them: any part of a path is `*`. */
export const cachedPaths: readonly string[] = [
  ...new Set(
    contracts
      .filter(({ keepSeconds }) => keepSeconds !== undefined)
      .map(({ path }) => path.replaceAll(/\{\w+\}/g, '*')),
  ),
].sort();

const fits = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', String.raw`\.`).replaceAll('*', '.*')}$`).test(path);

/** Paths whose answers nobody may keep, though one of `cachedPaths` would take them: the edge looks at these first. */
export const unkeptPaths: readonly string[] = [
  ...new Set(
    contracts
      .filter(({ keepSeconds }) => keepSeconds === undefined)
      .map(({ path }) => path.replaceAll(/\{\w+\}/g, '*'))
      .filter((path) => cachedPaths.some((kept) => fits(kept, path))),
  ),
];

/** What paths of one ticket of a citizen begin with, and no other's: a device is known again there alone. */
export const citizensTicketPaths = '/v1/tickets/';
export const deviceCookies: readonly string[] = [
  ...new Set(contracts.flatMap(({ device }) => Object.keys(device?.shape ?? {}))),
];

const headersOf = (routes: readonly Route[]): readonly string[] => [
  ...new Set(routes.flatMap(({ headers }) => Object.keys(headers?.shape ?? {}))),
  ...(routes.some(isConditional) ? [conditionHeader] : []),
];
const isOfCitizensTicket = ({ path }: Route): boolean => path.startsWith(citizensTicketPaths);

/** Headers that the contracts ask for, in lower case: all of them, those at a ticket of a citizen, and those elsewhere. */
export const requestHeaders = headersOf(contracts);
export const requestHeadersAtTickets = headersOf(contracts.filter(isOfCitizensTicket));
export const requestHeadersElsewhere = headersOf(contracts.filter((route) => !isOfCitizensTicket(route)));
