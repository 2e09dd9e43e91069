import type { Template } from 'aws-cdk-lib/assertions';
import { throttleOfAccount, type Throttle } from '../../../lib/config/throttles.ts';
import { resourcesOf } from '../suites/resources.ts';
import { TokenBucket } from './token-bucket.ts';

interface RouteSettings {
  readonly ThrottlingRateLimit?: number;
  readonly ThrottlingBurstLimit?: number;
}

const throttleOf = ({ ThrottlingRateLimit, ThrottlingBurstLimit }: RouteSettings = {}): Throttle => ({
  requestsPerSecond: ThrottlingRateLimit ?? Infinity,
  burst: ThrottlingBurstLimit ?? Infinity,
});

/** What the template of the API lets through, by the route's key. */
export function throttlesIn(template: Template): ReadonlyMap<string, Throttle> {
  const [stage] = resourcesOf([template], 'AWS::ApiGatewayV2::Stage');
  const byRoute = (stage?.properties['RouteSettings'] ?? {}) as Readonly<Record<string, RouteSettings>>;
  const otherwise = stage?.properties['DefaultRouteSettings'] as RouteSettings | undefined;
  return new Map(
    resourcesOf([template], 'AWS::ApiGatewayV2::Route').map(({ properties }) => {
      const route = String(properties['RouteKey']);
      return [route, throttleOf(byRoute[route] ?? otherwise)] as const;
    }),
  );
}

/**
 * The gateway: a bucket for each route, and behind them one for the account, from which only those take whom their route let through.
 * Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-throttling.html
 */
export class Gateway {
  readonly #byRoute: ReadonlyMap<string, TokenBucket>;
  readonly #account = new TokenBucket(throttleOfAccount);

  constructor(throttles: ReadonlyMap<string, Throttle>) {
    this.#byRoute = new Map([...throttles].map(([route, throttle]) => [route, new TokenBucket(throttle)]));
  }

  get routes(): readonly string[] {
    return [...this.#byRoute.keys()];
  }

  /** Whether a request for `route` goes on at `second`. Throws where there is no such route. */
  takes(route: string, second: number): boolean {
    const bucket = this.#byRoute.get(route);
    if (bucket === undefined) throw new Error(`The API has no route ${route}.`);
    if (!bucket.has(second) || !this.#account.has(second)) return false;
    bucket.take();
    this.#account.take();
    return true;
  }
}
