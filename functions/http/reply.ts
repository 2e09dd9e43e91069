import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { problemDetails, problemDetailsOf } from '../../contracts/http/problem-details.ts';
import type { Route } from '../../contracts/http/route.ts';
import type { Language } from '../../domain/vocabulary/language.ts';
import type { Problem } from './problem.ts';

/** A reply of whichever route, before its schema saw it. */
export interface AnyReply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A handler made a reply that its contract does not allow: a defect of ours. */
export class ReplyRefused extends Error {
  override readonly name = 'ReplyRefused';
}

/** Headers of every reply. Nobody keeps one, unless its route says for how long. */
const headersOf = (language: Language, contentType: string, keepSeconds?: number) => ({
  'content-type': contentType,
  'content-language': language,
  'cache-control': keepSeconds === undefined ? 'no-store' : `public, max-age=${keepSeconds}`,
  vary: 'accept-language',
  'x-content-type-options': 'nosniff',
});

/** The reply as its schema lets it out: a field that the contract does not know stays inside. */
export function replyResult(
  { replies, keepSeconds }: Route,
  { status, body, headers }: AnyReply,
  language: Language,
): APIGatewayProxyStructuredResultV2 {
  const parsed = replies[status]?.body.safeParse(body);
  if (parsed?.success !== true) throw new ReplyRefused('The reply is not what its contract says.');
  return {
    statusCode: status,
    headers: { ...headersOf(language, 'application/json', keepSeconds), ...headers },
    body: JSON.stringify(parsed.data),
  };
}

/** A problem in the caller's language: RFC 9457. */
export function problemResult(
  { facts, retryAfter }: Problem,
  language: Language,
): APIGatewayProxyStructuredResultV2 {
  const details = problemDetails.parse(problemDetailsOf(facts, language));
  return {
    statusCode: details.status,
    headers: {
      ...headersOf(language, 'application/problem+json'),
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
      ...(details.status === 401 && { 'www-authenticate': 'Bearer' }), // RFC 9110, section 11.6.1
    },
    body: JSON.stringify(details),
  };
}
