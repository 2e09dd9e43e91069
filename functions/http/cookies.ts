import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/**
 * The cookies of a request by their names (RFC 6265, section 4.2): of several of one name the first counts. API Gateway
 * takes them out of the headers, MiniStack leaves them there.
 */
export function cookiesOf({
  headers,
  cookies = [headers['cookie'] ?? ''],
}: Pick<APIGatewayProxyEventV2, 'cookies' | 'headers'>): Readonly<Record<string, string>> {
  const pairs = cookies
    .flatMap((line) => line.split(';'))
    .flatMap((line) => {
      const [, name, value] = /^\s*([^=\s]+)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    });
  return Object.fromEntries(pairs.toReversed());
}
