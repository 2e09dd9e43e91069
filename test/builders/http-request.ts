import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Method } from '../../contracts/http/route.ts';

/** What a test may choose of a request. `body` that is no text becomes JSON. */
export interface ChosenRequest {
  readonly method?: Method;
  readonly path?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Undefined leaves a header out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  /** The viewer's address as the edge states it. */
  readonly from?: string;
  readonly isBase64Encoded?: boolean;
  /** What API Gateway calls it. */
  readonly requestId?: string;
}

let keysMade = 0;
/** A key as a client makes it, another one each time. */
export const aKey = (): string => `00000000-0000-4000-8000-${(keysMade += 1).toString(16).padStart(12, '0')}`;

/** The value of the origin secret in tests. */
export const originSecretValue = 'the-edge-knows-this';

/** A request as HTTP API hands it to a function after it came through the edge. */
export function aRequest(chosen: ChosenRequest = {}): APIGatewayProxyEventV2 {
  const { method = 'GET', path = '/v1/tickets', params, query, body, from = '196.41.0.1' } = chosen;
  const given: Record<string, string | undefined> = {
    'x-origin-verify': originSecretValue,
    'cloudfront-viewer-address': `${from}:40000`,
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...chosen.headers,
  };
  const { cookie, ...others } = given; // the gateway takes it out of the headers
  const headers = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath: path,
    rawQueryString: new URLSearchParams(query).toString(),
    headers,
    ...(cookie !== undefined && { cookies: cookie.split('; ') }),
    ...(params !== undefined && { pathParameters: params }),
    ...(query !== undefined && { queryStringParameters: query }),
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    isBase64Encoded: chosen.isBase64Encoded ?? false,
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      domainName: 'api.example',
      domainPrefix: 'api',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: chosen.requestId ?? 'request',
      routeKey: `${method} ${path}`,
      stage: '$default',
      time: '24/Nov/2026:09:00:00 +0000',
      timeEpoch: 1795510800000,
    },
  };
}
