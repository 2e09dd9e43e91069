import { describe, expect, it } from 'vitest';
import { denialMilliseconds } from '../../../contracts/http/leaving.ts';
import { routes as contracts } from '../../../contracts/http/table/routes.ts';
import { leastConcurrency, reservedFor } from '../../../lib/config/concurrency.ts';
import type { FunctionName } from '../../../lib/config/functions.ts';
import { apiRoutes, smsPaths, ussdPaths, type ApiRoute } from '../../../lib/config/routes.ts';
import { throttleOfAccount, throttlesOf, type Throttle } from '../../../lib/config/throttles.ts';
import { stageFrom } from '../../../lib/config/stages.ts';
import { givenForProd } from '../../builders/given-values.ts';
import { Gateway, throttlesIn } from './gateway.ts';
import { refusedShares, type Traffic } from './traffic.ts';
import { resourcesOf } from '../suites/resources.ts';
import { dev, prod, type Synthesised } from '../suites/synthesised.ts';

const keyOf = ({ method, path }: ApiRoute): string => `${method} ${path}`;
const isOfGateways = ({ path }: ApiRoute): boolean => path.startsWith(ussdPaths) || path.startsWith(smsPaths);

/** What anybody may ask from anywhere: the web of citizens, the login, and what is no route. */
const openRoutes = [
  '$default',
  ...apiRoutes.filter((route) => !route.forOfficers && !isOfGateways(route)).map(keyOf),
];

const routesOf = (family: FunctionName): readonly string[] =>
  apiRoutes.filter(({ answeredBy }) => answeredBy === family).map(keyOf);

/** 1,000 addresses, ten requests a second each. */
const flood: Traffic = { of: 'the flood', routes: openRoutes, requestsPerSecond: 10_000 };

/** A busy hour of the nation, at the routes that most of it asks for. */
const honest: readonly Traffic[] = [
  { of: 'USSD', routes: ['POST /v1/ussd'], requestsPerSecond: 60 },
  { of: 'SMS', routes: ['POST /v1/sms', 'POST /v1/sms/deliveries'], requestsPerSecond: 40 },
  { of: 'the desk', routes: ['POST /v1/officer/desk/tickets'], requestsPerSecond: 20 },
  {
    of: 'officers',
    routes: [
      'GET /v1/officer/me',
      'GET /v1/officer/queues/{institution}',
      'GET /v1/officer/queues/{institution}/counts',
      'POST /v1/officer/tickets/{number}/openings',
      'GET /v1/officer/tickets/{number}/standing',
    ],
    requestsPerSecond: 100,
  },
  { of: 'acts', routes: routesOf('officer-acts'), requestsPerSecond: 80 },
  { of: 'administrators', routes: routesOf('registry-acts'), requestsPerSecond: 40 },
];

const stageOf = ({ template }: Synthesised) => resourcesOf([template('api')], 'AWS::ApiGatewayV2::Stage')[0];

describe.each([
  ['prod', prod],
  ['dev', dev],
] as const)('throttles of %s', (_, synthesised) => {
  it('are of each route alone, and its figures stay', () => {
    const settings = stageOf(synthesised())?.properties['RouteSettings'] as Record<string, unknown>;
    expect(Object.keys(settings).toSorted()).toEqual(['$default', ...apiRoutes.map(keyOf)].toSorted());
    for (const each of Object.values(settings)) expect(each).toMatchObject({ DetailedMetricsEnabled: true });
  });

  it('take together what the account may, so that nobody without a token empties the bucket of all', () => {
    const throttles = throttlesIn(synthesised().template('api'));
    const sumOf = (figure: keyof Throttle, routes: Iterable<string> = throttles.keys()) =>
      [...routes].reduce((sum, route) => sum + (throttles.get(route)?.[figure] ?? Infinity), 0);
    expect(sumOf('requestsPerSecond')).toBeLessThanOrEqual(throttleOfAccount.requestsPerSecond);
    const open = apiRoutes.filter(({ forOfficers }) => !forOfficers).map(keyOf);
    expect(sumOf('burst', ['$default', ...open])).toBeLessThanOrEqual(throttleOfAccount.burst / 2);
    // With forged tokens, all routes at once empty it: it fills while they do not.
    const missing = sumOf('burst') - throttleOfAccount.burst;
    expect(missing / (throttleOfAccount.requestsPerSecond - sumOf('requestsPerSecond'))).toBeLessThan(3);
  });

  it('take twenty officers at once who press the same, and ten administrators or auditors', () => {
    for (const route of apiRoutes.filter(({ forOfficers }) => forOfficers)) {
      const gateway = new Gateway(throttlesIn(synthesised().template('api')));
      const length = route.forFew ? 10 : 20;
      const taken = Array.from({ length }, () => gateway.takes(keyOf(route), 0));
      expect(taken.every(Boolean), keyOf(route)).toBe(true);
    }
  });

  it('are set once the gateway has the routes', () => {
    const { Resources } = synthesised().template('api').toJSON() as {
      Resources: Record<string, { Type: string; DependsOn?: readonly string[] }>;
    };
    const its = Object.values(Resources).find(({ Type }) => Type === 'AWS::ApiGatewayV2::Stage');
    const routes = resourcesOf([synthesised().template('api')], 'AWS::ApiGatewayV2::Route');
    expect(its?.DependsOn).toEqual(expect.arrayContaining(routes.map(({ id }) => id)));
  });
});

describe('what waits by design', () => {
  /** In seconds: what a route that can deny waits for, where its contract says nothing else. */
  const waitOf = (route: string): number =>
    (contracts.find(({ method, path }) => `${method} ${path}` === route)?.answersEveryMilliseconds ??
      denialMilliseconds) / 1000;
  const families = Map.groupBy(
    apiRoutes.filter((route) => !route.forOfficers && route.path.includes('/tickets')),
    ({ answeredBy }) => answeredBy,
  );

  const quotas = [leastConcurrency, 400, 700, 1000, 3000];

  it.each(quotas.flatMap((quota) => [...families].map(([family, routes]) => ({ quota, family, routes }))))(
    'holds at most half of the executions of $family at a quota of $quota, however many ask',
    ({ quota: lambdaConcurrency, family, routes }) => {
      const throttles = throttlesOf({ ...stageFrom(givenForProd()), lambdaConcurrency });
      const held = routes
        .map(keyOf)
        .reduce(
          (sum, route) => sum + (throttles.get(route)?.requestsPerSecond ?? Infinity) * waitOf(route),
          0,
        );
      expect(held).toBeGreaterThan(0);
      expect(held).toBeLessThanOrEqual((reservedFor(family, { lambdaConcurrency }) ?? 0) / 2);
    },
  );
});

describe('a flood of 1,000 addresses over all that citizens ask the web', () => {
  it('is refused for the most part, and nobody by USSD, SMS, at a desk or in an office with it', () => {
    const gateway = new Gateway(throttlesIn(prod().template('api')));
    const refused = refusedShares(gateway, [flood, ...honest], 60);
    expect(refused.get('the flood')).toBeGreaterThan(0.9);
    for (const { of } of honest) expect(refused.get(of), of).toBe(0);
  });
});
