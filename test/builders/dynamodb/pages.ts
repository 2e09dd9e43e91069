import type { Page } from '../../../domain/institutions/registry/registry.ts';

/** What page `page` of a listing is asked for with: the cursor that the page before it gave. */
export async function cursorOf(
  page: number,
  list: (cursor: string | undefined) => Promise<Page<unknown>>,
): Promise<string | undefined> {
  let cursor: string | undefined;
  for (let read = 1; read < page; read += 1) {
    cursor = (await list(cursor)).next;
    if (cursor === undefined) throw new Error(`There is no page ${page}.`);
  }
  return cursor;
}

/**
 * The cursor of page `page`, where so many lines lie from it on as a page reads: `size` of them and those to spare.
 * Throws where fewer do. Such a page reads less than one with more tickets stored, and would be compared with what is
 * not like it.
 */
export async function cursorAtWholeReading(
  { page, lines }: { readonly page: number; readonly lines: number },
  list: (cursor: string | undefined) => Promise<Page<unknown>>,
): Promise<string | undefined> {
  const start = await cursorOf(page, list);
  let found = 0;
  for (let cursor = start; found < lines;) {
    const { items, next } = await list(cursor);
    found += items.length;
    if (found < lines && next === undefined)
      throw new Error(`Page ${page} reads ${found} lines of ${lines}.`);
    cursor = next;
  }
  return start;
}

/** The last entry before page `page`, where a page has `size` of them. */
export async function lastBefore<Entry>(
  page: number,
  size: number,
  list: (limit: number) => Promise<readonly Entry[]>,
): Promise<Entry> {
  const limit = (page - 1) * size;
  const entry = (await list(limit))[limit - 1];
  if (entry === undefined) throw new Error(`There is no page ${page}.`);
  return entry;
}
