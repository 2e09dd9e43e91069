import { createHash } from 'node:crypto';
import type { Language } from '../../domain/foundation/vocabulary/language.ts';

/** Names what a reply says, by its body: RFC 9110, section 8.8.3. */
export const nameOfBody = (body: string, language: Language): string =>
  createHash('sha256').update(`${language}\n${body}`).digest('base64url');

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

/** The ETag that a name gives: weak, for the same words may come compressed or not, as the client and the edge like it. */
export const weakEtag = (name: string): string => `W/"${name}"`;

const tag = /(?:W\/)?"(?<name>[\x21\x23-\x7e\x80-\xff]*)"/g;

/** What the ETags of an `If-None-Match` name, as `weakEtag` was given it. */
export const namesKnown = (ifNoneMatch = ''): readonly string[] =>
  [...ifNoneMatch.matchAll(tag)].map(([, name = '']) => name);

/** Whether `If-None-Match` has the name, compared weakly: RFC 9110, section 13.1.2. */
export const isKnown = (name: string, ifNoneMatch: string | undefined): boolean =>
  ifNoneMatch?.trim() === '*' || namesKnown(ifNoneMatch).includes(name);
