import { denialMilliseconds } from '../../contracts/http/leaving.ts';
import { changeBriefRoute, showBriefRoute } from '../../contracts/http/measures/brief.ts';
import { downloadSignsRoute, downloadUnitsRoute } from '../../contracts/http/measures/download-figures.ts';
import { listNewsRoute } from '../../contracts/http/news/routes.ts';
import { renewSessionRoute } from '../../contracts/http/login/session.ts';
import { routes as contracts } from '../../contracts/http/table/routes.ts';
import { reservedFor } from './concurrency.ts';
import type { FunctionName } from './functions.ts';
import { answersUnknownRoutes, apiRoutes, type ApiRoute } from './routes.ts';
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
 * they take no more than the stage does, so that the account's bucket fills again whatever is asked.
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
  'institution-directions': 2,
  'officer-acts': 2,
  'reveal-identity': 2,
  'identity-requests': 1,
  'registry-acts': 1,
  'officer-session': 10,
  // Citizens
  'submit-ticket': 44,
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

const keyOf = ({ method, path }: { readonly method: string; readonly path: string }): string =>
  `${method} ${path}`;

/** Parts of routes that are asked otherwise than the rest of their family: all officers log in and go on at one, and look at their news now and then. */
const partsApart: ReadonlyMap<string, number> = new Map([
  [keyOf(renewSessionRoute), 60],
  [keyOf(listNewsRoute), 5],
  // Files are saved, briefs turned on, rules of routing changed and samples drawn now and then: together these take what the two files had.
  [keyOf(downloadUnitsRoute), 2],
  [keyOf(downloadSignsRoute), 3],
  [keyOf(showBriefRoute), 1],
  [keyOf(changeBriefRoute), 1],
]);

/**
 * So many requests at a time whatever the share is: of a page, of officers who press the same within a second on Monday at eight, and of
 * administrators and auditors, who are few.
 */
const leastBurst = { everybody: 4, officers: 20, few: 10 } as const;

const leastBurstOf = ({ forOfficers, forFew }: Pick<ApiRoute, 'forOfficers' | 'forFew'>): number => {
  if (forFew) return leastBurst.few;
  return leastBurst[forOfficers ? 'officers' : 'everybody'];
};

/** The route that takes what no other does, as the gateway calls it. */
const unknownRoute = '$default';

interface Share {
  readonly route: string;
  readonly family: FunctionName;
  readonly parts: number;
  readonly leastBurst: number;
}

const shares: readonly Share[] = [
  ...apiRoutes.map((route) => ({
    route: keyOf(route),
    family: route.answeredBy,
    parts: partsApart.get(keyOf(route)) ?? partsOf(route.answeredBy),
    leastBurst: leastBurstOf(route),
  })),
  {
    route: unknownRoute,
    family: answersUnknownRoutes,
    parts: partsOf(answersUnknownRoutes),
    leastBurst: leastBurst.everybody,
  },
];
const allParts = shares.reduce((sum, { parts }) => sum + parts, 0);

/** How long an answer to somebody without a login may wait by design, in seconds, by its route. Phones have executions to spare. */
const waits: ReadonlyMap<string, number> = new Map(
  contracts
    .filter((route) => route.for === 'everybody')
    .map(({ answersEveryMilliseconds = denialMilliseconds, ...route }) => [
      keyOf(route),
      answersEveryMilliseconds / 1000,
    ]),
);

/** Throws where a family has no share. */
function partsOf(family: FunctionName): number {
  const its = partsOfRoute[family];
  if (its === undefined)
    throw new Error(`No share of requests is decided for ${family}: lib/config/throttles.ts.`);
  return its;
}

/** What a stage says of what its routes take. */
type Taking = Pick<Stage, 'throttling' | 'lambdaConcurrency'>;

/**
 * The part of their throttles that routes of a family keep, from 0 to 1: where few executions are reserved, as many requests as hold
 * half of these if every answer waits.
 */
function keptOf(family: FunctionName, stage: Taking): number {
  const reserved = reservedFor(family, stage);
  const held = shares
    .filter((share) => share.family === family)
    .reduce((sum, { route, parts }) => sum + parts * (waits.get(route) ?? 0), 0);
  if (reserved === undefined || held === 0) return 1;
  return Math.min(1, (reserved * allParts) / (2 * held * stage.throttling.requestsPerSecond));
}

/** What each route takes, by its key in the gateway (`POST /v1/tickets`). */
export const throttlesOf = (stage: Taking): ReadonlyMap<string, Throttle> =>
  new Map(
    shares.map(({ route, family, parts, leastBurst: least }) => {
      const { requestsPerSecond, burst } = stage.throttling;
      return [
        route,
        {
          requestsPerSecond:
            Math.floor((100 * requestsPerSecond * parts * keptOf(family, stage)) / allParts) / 100,
          burst: Math.max(least, Math.floor((burst * parts) / allParts)),
        },
      ];
    }),
  );
