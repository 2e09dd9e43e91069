import type { Page } from '../../domain/institutions/registry.ts';

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
