import type { IncomingMessage } from 'node:http';
import type { HeaderValue, QueryValue, ViewerRequest } from '../../lib/edge-functions/viewer.ts';

/** A request as CloudFront shows it to its functions. */
export function viewerRequest({ method = 'GET', url = '/', headers }: IncomingMessage): ViewerRequest {
  const [uri = '/', ...query] = url.split('?');
  return {
    method,
    uri,
    querystring: queryIn(query.join('?')),
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, { value: [value ?? ''].flat().join(', ') }]),
    ),
  };
}

/** As it was written, nothing decoded. */
function queryIn(query: string): Readonly<Record<string, QueryValue>> {
  const parts = query.split('&').filter((part) => part !== '');
  const pairs = parts.map((part): readonly [string, HeaderValue] => {
    const [name = '', ...value] = part.split('=');
    return [name, { value: value.join('=') }];
  });
  const named = [...Map.groupBy(pairs, ([name]) => name)].map(([name, same]) => {
    const values = same.map(([, value]) => value);
    const value = values.at(-1)?.value ?? '';
    return [name, values.length === 1 ? { value } : { value, multiValue: values }] as const;
  });
  return Object.fromEntries(named);
}
