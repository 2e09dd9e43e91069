import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { ApiStep, Result } from './steps.ts';
import { weightedIn } from './weighted-list.ts';

/** The codings that we have (RFC 9110, section 8.4.1), the better one first. */
const codings = ['br', 'gzip'] as const;
type Coding = (typeof codings)[number];

const compressed: Readonly<Record<Coding, (body: string) => Buffer>> = {
  // Half the work of the default, and about as small for texts of some kilobytes.
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => gzipSync(body),
};

/** What is shorter, in bytes, goes in one packet as it is. */
const worthIt = 1024;

/** The coding that `Accept-Encoding` likes best: RFC 9110, section 12.5.3. Undefined: it takes none that we have. */
export function codingOf(acceptEncoding: string | undefined): Coding | undefined {
  const accepted = new Map(weightedIn(acceptEncoding).map(({ value, weight }) => [value, weight]));
  const weightOf = (coding: Coding): number => accepted.get(coding) ?? accepted.get('*') ?? 0;
  const [best] = codings.toSorted((a, b) => weightOf(b) - weightOf(a));
  return best === undefined || weightOf(best) === 0 ? undefined : best;
}

function asAccepted(result: Result, acceptEncoding: string | undefined): Result {
  const { body = '', isBase64Encoded = false, headers } = result;
  if (isBase64Encoded || Buffer.byteLength(body) < worthIt) return result;
  const coding = codingOf(acceptEncoding);
  if (coding === undefined) return result;
  return {
    ...result,
    headers: { ...headers, 'content-encoding': coding },
    body: compressed[coding](body).toString('base64'),
    isBase64Encoded: true,
  };
}

/**
 * Answers compressed where the client takes it. No request carries a credential by itself (routes with cookies are not
 * compressed), so nobody can have a secret compressed beside words of their own and read it from the length (BREACH).
 */
const compress: ApiStep['after'] = (request) => {
  const { response, event } = request;
  if (response) request.response = asAccepted(response, event.headers['accept-encoding']);
};

export const compressing: ApiStep = { after: compress, onError: compress };
