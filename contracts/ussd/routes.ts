import type { Route } from '../http/route.ts';

/**
 * What a gateway calls. The forms are the gateway's and not ours, and their answers are plain text: so these are no
 * routes of the API, and stand in docs/design/ussd.md instead of its description.
 */
export type GatewayRoute = Pick<Route, 'method' | 'path' | 'name' | 'family' | 'for'>;

export const ussdStepRoute = {
  method: 'POST',
  path: '/v1/ussd',
  name: 'answer-ussd',
  family: 'answer-ussd',
  for: 'everybody',
} as const satisfies GatewayRoute;

/** Answers a step for gateways that call by GET. */
export const ussdStepByQueryRoute = {
  ...ussdStepRoute,
  method: 'GET',
  name: 'answer-ussd-by-query',
} as const satisfies GatewayRoute;

/** The notification that a session is over. */
export const ussdEndedRoute = {
  method: 'POST',
  path: '/v1/ussd/ended',
  name: 'end-ussd-session',
  family: 'answer-ussd',
  for: 'everybody',
} as const satisfies GatewayRoute;

/**
 * A step of a phone that a page plays: it knows no secret, so only invented phones dial here, and only where the stage
 * has opened it.
 */
export const ussdDemonstrationRoute = {
  method: 'POST',
  path: '/v1/ussd/demonstration',
  name: 'play-phone',
  family: 'answer-ussd',
  for: 'everybody',
} as const satisfies GatewayRoute;

export const ussdRoutes: readonly GatewayRoute[] = [
  ussdStepRoute,
  ussdStepByQueryRoute,
  ussdEndedRoute,
  ussdDemonstrationRoute,
];

/** Where a gateway shows the secret that it shares with us, unless as the password of HTTP Basic. */
export const gatewayHeader = 'Mrejesho-Gateway';
