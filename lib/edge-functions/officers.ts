import { languageIn } from './language.ts';
import type { ViewerRequest, ViewerResponse } from './viewer.ts';

/** What is known of the paths of officers. */
export interface KnownToOfficers {
  /** The problem `login-required` as JSON, in each language. */
  readonly loginRequired: Readonly<Record<string, string>>;
  /** What a token must be good for. */
  readonly scope: string;
  /** Pages of other addresses that may read what is answered. */
  readonly origins: readonly string[];
  /** The headers that these may read. */
  readonly exposed: string;
}

/** By which the issuer may sign: the API's function and the gateway know no other. */
const algorithms = ['RS256', 'ES256'];

/**
 * Answers who shows no token, or one that cannot be good any more, as the API would: the gateway behind refuses them in its
 * own words, and an HTTP API has no others. Whether a token is to be believed is not looked at here.
 */
export function askWithToken(known: KnownToOfficers, request: ViewerRequest): ViewerRequest | ViewerResponse {
  if (request.method === 'OPTIONS') return request; // a preflight, which shows none
  const shown = request.headers['authorization'];
  const match = /^bearer +([^ ]+)$/i.exec(shown === undefined ? '' : shown.value);
  if (match !== null && isLive(match[1] ?? '', known.scope)) return request;
  const asked = request.headers['accept-language'];
  const language = languageIn(asked === undefined ? '' : asked.value);
  const headers: Record<string, { readonly value: string }> = {
    'content-type': { value: 'application/problem+json' },
    'content-language': { value: language },
    'cache-control': { value: 'no-store' },
    vary: { value: 'accept-language, origin' },
    'www-authenticate': { value: 'Bearer' },
  };
  const origin = request.headers['origin'];
  if (origin !== undefined && known.origins.includes(origin.value)) {
    headers['access-control-allow-origin'] = { value: origin.value };
    headers['access-control-expose-headers'] = { value: known.exposed };
  }
  return {
    statusCode: 401,
    statusDescription: 'Unauthorized',
    headers,
    body: { encoding: 'text', data: known.loginRequired[language] ?? '' },
  };
}

/** Whether it has the form of a token that may still be good. */
function isLive(token: string, scope: string): boolean {
  const parts = token.split('.');
  if (parts.length !== 3 || parts[2] === '') return false;
  const header = contentOf(parts[0] ?? '');
  const claims = contentOf(parts[1] ?? '');
  const scopes = claims['scope'];
  const expiry = claims['exp'];
  return (
    algorithms.includes(String(header['alg'])) &&
    typeof expiry === 'number' &&
    expiry * 1000 > Date.now() &&
    typeof scopes === 'string' &&
    scopes.split(' ').includes(scope)
  );
}

function contentOf(part: string): Readonly<Record<string, unknown>> {
  try {
    const content = JSON.parse(Buffer.from(part, 'base64url').toString()) as unknown;
    return typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
