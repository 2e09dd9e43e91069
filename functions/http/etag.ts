import { createHash } from 'node:crypto';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';

/**
 * Names what a reply says (RFC 9110, section 8.8.3). Weak, for the same words may come compressed or not, as the
 * client and the edge like it.
 */
export const etagOf = (body: string, language: Language): string =>
  `W/"${createHash('sha256').update(`${language}\n${body}`).digest('base64url')}"`;

const halfHour = 30 * 60 * 1000;

/**
 * What the ETag of a reply names. The cursor to the next page is sealed anew each time and works for an hour: in its
 * place stands the half hour in which it was given, so that one that is kept with a 304 works for half an hour more.
 */
export function lastingPart(body: unknown, now: number): unknown {
  return typeof body === 'object' && body !== null && 'next' in body
    ? { ...body, next: Math.floor(now / halfHour) }
    : body;
}

const tag = /(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/** Whether `If-None-Match` names it, compared weakly: RFC 9110, section 13.1.2. */
export function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = etag.replace(/^W\//, '');
  return [...ifNoneMatch.matchAll(tag)].some(([, known]) => known === opaque);
}
