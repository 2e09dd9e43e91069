import { useCallback, useMemo } from 'preact/hooks';
import type { Failure } from '../../api/problem.ts';
import { createPages } from '../../resource/pages.ts';
import { readOnFrom } from '../../resource/read-on.ts';
import type { AskForPage } from '../../resource/use-pages.ts';
import { useRefreshing } from './use-polled.ts';
import { useReading } from '../../resource/use-resource.ts';
import { listFrom, newest, withNews, withPage, type Listed, type ListState } from './list-state.ts';

/** A list that is read: what is there of it, and what goes on. */
export interface ReadList<Line extends Listed, Page = unknown> {
  /** Absent: it is awaited, or failed. */
  readonly list: ListState<Line> | undefined;
  /** Its first page as it was read last, with what is told besides its lines. */
  readonly first: Page | undefined;
  /** Why there is no list, or nothing newer of it. */
  readonly failure: Failure | undefined;
  /** Why what comes after is not there. */
  readonly failureOfMore: Failure | undefined;
  readonly loadsMore: boolean;
  readonly more: () => void;
  /**
   * Reads on for something else than showing: gives `take` the lines that are shown, then those of each page after them, each line once, as
   * long as it returns true. Returns why a page did not come; undefined where none failed.
   */
  readonly readOn: (take: (lines: readonly Line[]) => boolean) => Promise<Failure | undefined>;
  /** Shows what is new. */
  readonly showNewest: () => void;
  /** Something was done to its lines: it is read again soon, once what was done is listed. */
  readonly soon: () => void;
  /** Asks for the list anew, from its beginning. */
  readonly again: () => void;
}

/** Whether a list stands as long as it is, or it is said why there is none. */
export const isRead = <Line extends Listed>({ list, failure }: ReadList<Line>): boolean =>
  list !== undefined || failure !== undefined;

interface ListInHand<Line extends Listed, Page> {
  readonly first: Page;
  readonly list: ListState<Line>;
}

/** So long, in ms, an act takes to be seen in the lists. */
const untilListed = 3000;

/**
 * Reads a list: its first page at once and again every minute while it is seen, the others as they are wanted. Another list
 * is read when one of `of` changes.
 */
export function useList<Page extends { readonly next?: string | undefined }, Line extends Listed>(
  ask: AskForPage<Page>,
  linesIn: (page: Page) => readonly Line[],
  of: readonly unknown[],
): ReadList<Line, Page> {
  const { pages, readOn } = useMemo(() => {
    const listed = (page: Page) => ({ lines: linesIn(page), next: page.next });
    const made = createPages<Page, ListInHand<Line, Page>>({
      ask: (request, _, page) => ask(request, page),
      take: (page, before) => ({
        first: page,
        list: before === undefined ? listFrom(listed(page)) : withNews(before.list, listed(page)),
      }),
      next: ({ list }) => list.next,
      join: ({ first, list }, page) => ({ first, list: withPage(list, listed(page)) }),
    });
    return {
      pages: made,
      readOn: (take: (lines: readonly Line[]) => boolean): Promise<Failure | undefined> => {
        const { list } = made.now().data ?? {};
        const taken = new Set<string>();
        const takeNew = (lines: readonly Line[]): boolean => {
          const others = lines.filter(({ number }) => !taken.has(number));
          for (const { number } of others) taken.add(number);
          return take(others);
        };
        return readOnFrom({ lines: list?.pages.flat() ?? [], next: list?.next }, ask, linesIn, takeNew);
      },
    };
  }, of);
  const { data, failure, failureOfMore, isAskingMore = false, again } = useReading(pages);
  useRefreshing(pages);
  const more = useCallback(() => void pages.more(), [pages]);
  const showNewest = useCallback(() => {
    const { data: known } = pages.now();
    pages.change({ failureOfMore: undefined, data: known && { ...known, list: newest(known.list) } });
  }, [pages]);
  const soon = useCallback(() => void setTimeout(() => void pages.refresh(null), untilListed), [pages]);
  const { list, first } = data ?? {};
  return {
    list,
    first,
    failure,
    failureOfMore,
    loadsMore: isAskingMore,
    more,
    readOn,
    showNewest,
    soon,
    again,
  };
}
