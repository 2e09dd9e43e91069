import type { Template } from 'aws-cdk-lib/assertions';
import { denialMilliseconds } from '../../../contracts/http/leaving.ts';
import { routes as contracts } from '../../../contracts/http/table/routes.ts';
import { reservedFor } from '../../../lib/config/concurrency.ts';
import { functionNames, type FunctionName } from '../../../lib/config/functions.ts';
import { spreadPlaceOf } from '../../../domain/foundation/time/spread.ts';
import { answersUnknownRoutes, apiRoutes, type ApiRoute } from '../../../lib/config/routes.ts';
import type { Throttle } from '../../../lib/config/throttles.ts';
import { gammaBy, randomFrom } from '../../domain/analytics/surges/random.ts';
import { Executions } from './executions.ts';
import { Firewall, type SeenRequest } from './firewall.ts';
import { Gateway, throttlesIn } from './gateway.ts';

/** A stage as far as it decides what is taken in. */
export interface Admission {
  readonly name: string;
  /** Requests of an address in five minutes that the firewall lets through, of those that ask `path` all the time. */
  readonly letsThrough: (request: SeenRequest) => number;
  readonly throttles: ReadonlyMap<string, Throttle>;
  /** Executions at once, by the pool that a function takes them from. */
  readonly poolOf: (name: FunctionName) => readonly [pool: string, most: number];
  /** How long an execution for a route takes. */
  readonly secondsOf: (route: string) => number;
}

/** So many addresses, all of which ask as often as they may, without a pause. */
export const addresses = 1_000;
const windowSeconds = 300;
const quota = { lambdaConcurrency: 1_000 };

/** More than any address is let through. */
const asked = 15_000;

const keyOf = ({ method, path }: ApiRoute): string => `${method} ${path}`;

const routeKeys: ReadonlyMap<string, FunctionName> = new Map([
  ['$default', answersUnknownRoutes],
  ...apiRoutes.map((route) => [keyOf(route), route.answeredBy] as const),
]);

const secretRequests = new Set([
  'POST /v1/tickets/{number}/secret-replacements',
  'POST /v1/tickets/{number}/pass-codes',
]);

/** In seconds: a warm function, one that answers phones, and before what took a second by design. */
const took = { usual: 0.1, phones: 0.2, secretRequestBefore: 1 } as const;

/** The stage as its templates say it now. `isShared`: whether an address lies in the shared networks that they name. */
export function admissionNow(
  name: string,
  { edge, api }: { readonly edge: Template; readonly api: Template },
  isIn: (id: string, address: string) => boolean,
): Admission {
  const waits = new Map(
    contracts.map(({ method, path, answersEveryMilliseconds = denialMilliseconds }) => [
      `${method} ${path}`,
      answersEveryMilliseconds / 1000,
    ]),
  );
  const reserved = new Map(functionNames.map((each) => [each, reservedFor(each, quota)]));
  const shared =
    quota.lambdaConcurrency - [...reserved.values()].reduce<number>((sum, each = 0) => sum + each, 0);
  return {
    name,
    letsThrough(request) {
      const firewall = new Firewall(edge, isIn);
      return Array.from({ length: asked }, () => firewall.blocks(request)).filter(
        (rule) => rule === undefined,
      ).length;
    },
    throttles: throttlesIn(api),
    poolOf: (each) => {
      const own = reserved.get(each);
      return own === undefined ? ['shared', shared] : [each, own];
    },
    secondsOf: (route) => (route.includes('/v1/ussd') ? took.phones : (waits.get(route) ?? took.usual)),
  };
}

/** The stage as it was: 3,000 requests an address, one throttle for every route, one pool of executions. */
export const admissionBefore: Admission = {
  name: 'before',
  letsThrough: ({ path }) => (path.startsWith('/v1/sms') ? asked : 3_000),
  throttles: new Map([...routeKeys.keys()].map((route) => [route, { requestsPerSecond: 500, burst: 1_000 }])),
  poolOf: () => ['the account', quota.lambdaConcurrency],
  secondsOf: (route) => {
    if (secretRequests.has(route)) return took.secretRequestBefore;
    return route.includes('/v1/ussd') ? took.phones : took.usual;
  },
};

/** Where an attacker's addresses are, and what they ask for, route after route. */
export interface Attack {
  readonly name: string;
  readonly from: Pick<SeenRequest, 'address' | 'country'>;
  readonly routes: readonly string[];
}

/** Who asks meanwhile, each so often in a second. */
export const honest = {
  USSD: { routes: ['POST /v1/ussd'], requestsPerSecond: 60 },
  SMS: { routes: ['POST /v1/sms'], requestsPerSecond: 20 },
  desk: { routes: ['POST /v1/officer/desk/tickets'], requestsPerSecond: 10 },
  officers: {
    routes: ['GET /v1/officer/queues/{institution}', 'POST /v1/officer/tickets/{number}/openings'],
    requestsPerSecond: 40,
  },
  acts: {
    routes: apiRoutes.filter(({ answeredBy }) => answeredBy === 'officer-acts').map(keyOf),
    requestsPerSecond: 40,
  },
  logins: { routes: ['POST /v1/session'], requestsPerSecond: 20 },
  'web, sending': { routes: ['POST /v1/tickets'], requestsPerSecond: 10 },
  'web, following': { routes: ['GET /v1/tickets/{number}'], requestsPerSecond: 20 },
} as const;
export type Honest = keyof typeof honest;

export interface WorstDay {
  readonly attack: string;
  readonly stage: string;
  /** Requests of the attacker that reach the gateway, a second. */
  readonly arriving: number;
  /** Share of requests refused, from 0 to 1. */
  readonly refused: Readonly<Record<Honest, number>>;
  /** What the attacker's requests cost on such a day, without what tickets cause. */
  readonly dollarsOfDay: number;
}

const seeds = 2 ** 32;

/** In seconds: as long as this is simulated, in which every bucket was empty and every pool full long ago. */
const simulated = 30;

/** When requests come that know nothing of each other (a Poisson process), in seconds: of another `seed` at others. */
function momentsOf(requestsPerSecond: number, seed: string): readonly number[] {
  const random = randomFrom(spreadPlaceOf(seed, seeds));
  const moments: number[] = [];
  if (requestsPerSecond === 0) return moments;
  for (
    let at = gammaBy(random, 1) / requestsPerSecond;
    at < simulated;
    at += gammaBy(random, 1) / requestsPerSecond
  )
    moments.push(at);
  return moments;
}

/** In US dollars a million, in af-south-1: what the edge and its firewall take of each request, and what one costs that is worked on for 0.1 s in 512 MB. */
const millionAsked = 1.2 + 0.6;
const millionWorkedOn = 1.19 + 0.24 + 0.1 * 0.5 * 17.7;
const millionsOfDay = 86_400 / 1e6;

/** Plays half a minute of a day that is like any other half minute of it. */
export function worstDay(attack: Attack, admission: Admission): WorstDay {
  const arriving = (addresses * perAddressOf(attack, admission)) / windowSeconds;
  const gateway = new Gateway(admission.throttles);
  const pools = new Map<string, Executions>();
  const isTaken = (route: string, second: number): boolean => {
    if (!gateway.takes(route, second)) return false;
    const [name, most] = admission.poolOf(routeKeys.get(route) ?? answersUnknownRoutes);
    const pool = pools.get(name) ?? new Executions(most);
    pools.set(name, pool);
    return pool.takes(second, admission.secondsOf(route));
  };
  const attacker = { of: 'attacker', routes: attack.routes, requestsPerSecond: arriving };
  const all = [attacker, ...Object.entries(honest).map(([of, traffic]) => ({ of, ...traffic }))];
  const moments = all
    .flatMap(({ of, routes, requestsPerSecond }) =>
      momentsOf(requestsPerSecond, `${attack.name} ${admission.name} ${of}`).map((at, turn) => ({
        of,
        route: routes[turn % routes.length] ?? '',
        at,
      })),
    )
    .toSorted((a, b) => a.at - b.at);
  const counted = new Map(all.map(({ of }) => [of, { asked: 0, taken: 0 }]));
  for (const { of, route, at } of moments) {
    const count = counted.get(of);
    const taken = isTaken(route, at);
    if (count === undefined || at < simulated / 3) continue; // what begins full
    count.asked += 1;
    if (taken) count.taken += 1;
  }
  const shareRefused = (of: string): number => {
    const { asked: all = 0, taken = 0 } = counted.get(of) ?? {};
    return all === 0 ? 0 : 1 - taken / all;
  };
  const workedOn = (counted.get('attacker')?.taken ?? 0) / (simulated * (2 / 3));
  return {
    attack: attack.name,
    stage: admission.name,
    arriving,
    refused: Object.fromEntries(Object.keys(honest).map((of) => [of, shareRefused(of)])) as Record<
      Honest,
      number
    >,
    dollarsOfDay: millionsOfDay * (arriving * millionAsked + workedOn * millionWorkedOn),
  };
}

/** How many requests of an address the firewall lets through in a window, where it asks for these routes in turn. */
function perAddressOf({ from, routes }: Attack, { letsThrough }: Admission): number {
  const paths = routes.map((route) => (route === '$default' ? '/v1/none' : route.split(' ')[1]) ?? '');
  const [only] = new Set(paths);
  return letsThrough({ ...from, path: new Set(paths).size === 1 ? (only ?? '') : '/v1/institutions' });
}
