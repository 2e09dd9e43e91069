import { createHash } from 'node:crypto';
import type { Language } from '../../domain/vocabulary/language.ts';

/**
 * Names what a reply says (RFC 9110, section 8.8.3). Weak, for the same words may come compressed or not, as the
 * client and the edge like it.
 */
export const etagOf = (body: string, language: Language): string =>
  `W/"${createHash('sha256').update(`${language}\n${body}`).digest('base64url')}"`;

const tag = /(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/** Whether `If-None-Match` names it, compared weakly: RFC 9110, section 13.1.2. */
export function isKnown(etag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const opaque = etag.replace(/^W\//, '');
  return [...ifNoneMatch.matchAll(tag)].some(([, known]) => known === opaque);
}
