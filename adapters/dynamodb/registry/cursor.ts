import { Buffer } from 'node:buffer';
import { InvalidCursor } from '../../../domain/institutions/registry/registry.ts';

/** Longer ones are not ours: the longest name, a separator and an id are shorter. */
const longest = 400;
const alphabet = /^[A-Za-z0-9_-]+$/;

/** The place after which the next page of a public listing begins. It says nothing that the page did not. */
export const cursorAfter = (sortKey: string): string => Buffer.from(sortKey, 'utf8').toString('base64url');

/**
 * The sort key that a cursor stands for. It must lie in the listing, that is begin with `prefix`; any
 * such key only moves where the listing begins. Throws `InvalidCursor` for anything else.
 */
export function sortKeyOf(cursor: string, prefix = ''): string {
  if (cursor.length > longest || !alphabet.test(cursor)) throw new InvalidCursor();
  const sortKey = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!sortKey.startsWith(prefix) || cursorAfter(sortKey) !== cursor) throw new InvalidCursor();
  return sortKey;
}
