import { answersUnknownRoutes, apiRoutes } from './routes.ts';
import type { FunctionName } from './functions.ts';
import type { Stage } from './stage.ts';

/** How many requests the gateway takes of a route: so many a second, and so many at once before that. */
export interface Throttle {
  readonly requestsPerSecond: number;
  readonly burst: number;
}

/**
 * What HTTP APIs of an account take together in a small region, af-south-1 among them. Source:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html
 */
export const throttleOfAccount: Throttle = { requestsPerSecond: 2500, burst: 1250 };

/**
 * How many parts of what the stage takes each route of a family gets. A route has a bucket of its own, which no other route empties; together
 * they take no more than the stage does, so that the account's bucket never runs dry either.
 */
const partsOfRoute: Readonly<Partial<Record<FunctionName, number>>> = {
  // Gateways and providers
  'answer-ussd': 50,
  'receive-sms': 30,
  // Officers
  'submit-desk-ticket': 40,
  'show-me': 20,
  'officer-queues': 15,
  'open-ticket': 15,
  'officer-attachments': 10,
  'preview-officer-act': 10,
  'officer-measures': 5,
  'answer-templates': 3,
  'officer-acts': 2,
  'reveal-identity': 2,
  'identity-requests': 1,
  'registry-acts': 1,
  'officer-session': 10,
  // Citizens
  'submit-ticket': 40,
  'follow-ticket': 25,
  'find-institutions': 10,
  'list-categories': 10,
  'show-vocabulary': 10,
  'citizen-attachments': 10,
  'prove-receipt': 5,
  'show-public-measures': 5,
  'replace-secret': 5,
  'citizen-acts': 3,
  'refuse-unknown-route': 5,
};

/** A page may ask the same route so often at a time, whatever its share is. */
const leastBurst = 4;

/** The route that takes what no other does, as the gateway calls it. */
const unknownRoute = '$default';

const parts: ReadonlyMap<string, number> = new Map(
  [
    ...apiRoutes.map(({ method, path, answeredBy }) => [`${method} ${path}`, answeredBy] as const),
    [unknownRoute, answersUnknownRoutes] as const,
  ].map(([route, family]) => [route, partsOf(family)]),
);
const allParts = [...parts.values()].reduce((sum, each) => sum + each, 0);

/** Throws where a family has no share. */
function partsOf(family: FunctionName): number {
  const its = partsOfRoute[family];
  if (its === undefined)
    throw new Error(`No share of requests is decided for ${family}: lib/config/throttles.ts.`);
  return its;
}

/** What each route takes, by its key in the gateway (`POST /v1/tickets`). */
export const throttlesOf = ({ throttling }: Pick<Stage, 'throttling'>): ReadonlyMap<string, Throttle> =>
  new Map(
    [...parts].map(([route, its]) => [
      route,
      {
        requestsPerSecond: Math.floor((100 * throttling.requestsPerSecond * its) / allParts) / 100,
        burst: Math.max(leastBurst, Math.floor((throttling.burst * its) / allParts)),
      },
    ]),
  );
