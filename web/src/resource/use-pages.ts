import { useMemo } from 'preact/hooks';
import type { Failure, Fetched } from '../api/problem.ts';
import { createPages, type Pages, type WhichPage } from './pages.ts';
import { readOnFrom } from './read-on.ts';
import type { RequestParts } from './resource.ts';
import { useReading, type ResourceReading } from './use-resource.ts';

/** Lines of a list, and the cursor to what comes after. Absent: nothing does. */
export interface PageOfLines<Line> {
  readonly lines: readonly Line[];
  readonly next?: string | undefined;
}

/** Asks for a page of a list. */
export type AskForPage<Page> = (request: RequestParts, page: WhichPage) => Promise<Fetched<Page>>;

/** A list that a page reads: what is there of it, and how it goes on. */
export interface ReadingPages<Line>
  extends ResourceReading<PageOfLines<Line>>, Pick<Pages<PageOfLines<Line>, null>, 'more' | 'refresh'> {
  /** Reads on for something else than showing, as `readOnFrom` does. */
  readonly readOn: (take: (lines: readonly Line[]) => boolean) => Promise<Failure | undefined>;
}

/** Reads a list page by page: the first is asked for at once, and anew when one of `of` changes. */
export function usePages<Page extends { readonly next?: string | undefined }, Line>(
  ask: AskForPage<Page>,
  linesIn: (page: Page) => readonly Line[],
  of: readonly unknown[],
): ReadingPages<Line> {
  const pages = useMemo(
    () =>
      createPages<Page, PageOfLines<Line>>({
        ask: (request, _, page) => ask(request, page),
        take: (page) => ({ lines: linesIn(page), next: page.next }),
        next: ({ next }) => next,
        join: ({ lines }, page) => ({ lines: [...lines, ...linesIn(page)], next: page.next }),
      }),
    of,
  );
  const { more, refresh } = pages;
  const readOn: ReadingPages<Line>['readOn'] = (take) =>
    readOnFrom(pages.now().data ?? { lines: [] }, ask, linesIn, take);
  return { ...useReading(pages), more, refresh, readOn };
}
