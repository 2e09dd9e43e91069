import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { problemDetails, problemDetailsOf } from '../../contracts/http/problems/problem-details.ts';
import { isConditional, type NotModified, type Route } from '../../contracts/http/route.ts';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';
import { omit } from '../../domain/foundation/vocabulary/omit.ts';
import { isKnown, lastingPart, nameOfBody, weakEtag } from './etag.ts';
import type { Problem } from './problem.ts';

/** A reply of whichever route, before its schema saw it. */
export type AnyReply =
  | NotModified
  | {
      readonly status: number;
      readonly body: unknown;
      readonly headers?: Readonly<Record<string, string>>;
      readonly etag?: string;
      readonly cookies?: readonly string[];
      readonly beforeShown?: () => Promise<void>;
    };

/** A handler made a reply that its contract does not allow: a defect of ours. */
export class ReplyRefused extends Error {
  override readonly name = 'ReplyRefused';
}

/** Headers of every reply. Nobody keeps one, unless its route says for how long. */
const headersOf = (language: Language, contentType: string, keepSeconds?: number) => ({
  'content-type': contentType,
  'content-language': language,
  'cache-control': keepSeconds === undefined ? 'no-store' : `public, max-age=${keepSeconds}`,
  vary: 'accept-language, accept-encoding',
  'x-content-type-options': 'nosniff',
});

/** What replies are, unless their contract says otherwise. */
const jsonType = 'application/json';

/** For whom a reply is made. */
interface Asked {
  readonly language: Language;
  /** `If-None-Match` as it came. */
  readonly known?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The reply as its schema lets it out: a field that the contract does not know stays inside. Whoever has it already is
 * told so, where the route says that this can be asked: every check is made all the same.
 */
export function replyResult(
  route: Route,
  reply: AnyReply,
  { language, known, now }: Asked,
): APIGatewayProxyStructuredResultV2 {
  if (!('body' in reply)) return notModified(headersOf(language, jsonType, route.keepSeconds), reply.etag);
  const { status, body, headers: more, etag, cookies } = reply;
  const contract = route.replies[status];
  const parsed = contract?.body.safeParse(body);
  if (parsed?.success !== true) throw new ReplyRefused('The reply is not what its contract says.');
  const { contentType = jsonType } = contract ?? {};
  const text =
    contentType !== jsonType && typeof parsed.data === 'string' ? parsed.data : JSON.stringify(parsed.data);
  const headers = { ...headersOf(language, contentType, route.keepSeconds), ...more };
  const name = isConditional(route)
    ? (etag ?? nameOfBody(JSON.stringify(lastingPart(parsed.data, now)), language))
    : undefined;
  if (name !== undefined && isKnown(name, known)) return notModified(headers, name);
  return {
    statusCode: status,
    headers: { ...headers, ...(name !== undefined && { etag: weakEtag(name) }) },
    body: text,
    ...(cookies !== undefined && { cookies: [...cookies] }),
  };
}

/** RFC 9110, section 15.4.5. */
const notModified = (
  headers: ReturnType<typeof headersOf>,
  name: string,
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 304,
  headers: { ...omit(headers, 'content-type'), etag: weakEtag(name) },
});

/** A problem in the caller's language: RFC 9457. */
export function problemResult(
  { facts, retryAfter, cookies }: Problem,
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
    ...(cookies !== undefined && { cookies: [...cookies] }),
  };
}
