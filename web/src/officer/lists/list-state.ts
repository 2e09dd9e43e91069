import type { PageOfLines } from '../../resource/use-pages.ts';

/** What every line of a list has. */
export interface Listed {
  readonly number: string;
}

/** What changed in a list since it was shown: the numbers of tickets. */
export interface ListNews {
  readonly came: readonly string[];
  readonly left: readonly string[];
}

/** A list as somebody reads it. Nothing in it moves but by their own doing. */
export interface ListState<Line extends Listed> {
  /** Each as it came, in its order. */
  readonly pages: readonly (readonly Line[])[];
  readonly next: string | undefined;
  /** The first page as it is now, where it is no longer what is shown; with what is new in it. */
  readonly newer: (PageOfLines<Line> & ListNews) | undefined;
}

/** The list begins with its first page. */
export const listFrom = <Line extends Listed>({
  lines: entries,
  next,
}: PageOfLines<Line>): ListState<Line> => ({
  pages: [entries],
  next,
  newer: undefined,
});

/** The page after those that are shown. A line that moved down meanwhile stays where it is read. */
export function withPage<Line extends Listed>(
  { pages, newer }: ListState<Line>,
  { lines: entries, next }: PageOfLines<Line>,
): ListState<Line> {
  const shown = numbersOf(pages);
  return { pages: [...pages, entries.filter(({ number }) => !shown.has(number))], next, newer };
}

/** The first page was read again: each line says at once what is so now, and stays where it is. */
export function withNews<Line extends Listed>(
  { pages, next }: ListState<Line>,
  now: PageOfLines<Line>,
): ListState<Line> {
  const lines = new Map(now.lines.map((entry) => [entry.number, entry]));
  const news = newsIn(pages, next === undefined, now);
  return {
    pages: pages.map((page) =>
      page.some(({ number }) => lines.has(number))
        ? page.map((entry) => lines.get(entry.number) ?? entry)
        : page,
    ),
    next,
    newer: news.came.length + news.left.length === 0 ? undefined : { ...now, ...news },
  };
}

/** What came and left, as far as a first page can say: what only moved up from the pages after it is no news. */
function newsIn<Line extends Listed>(
  pages: ListState<Line>['pages'],
  isWhole: boolean,
  now: PageOfLines<Line>,
): ListNews {
  const before = pages.flat().map(({ number }) => number);
  const [shown, present] = [new Set(before), new Set(now.lines.map(({ number }) => number))];
  const lastKept = now.lines.findLastIndex(({ number }) => shown.has(number));
  const reach =
    now.next === undefined ? before.length : before.findLastIndex((number) => present.has(number));
  return {
    came: now.lines
      .slice(0, isWhole || shown.size === 0 ? undefined : lastKept + 1)
      .map(({ number }) => number)
      .filter((number) => !shown.has(number)),
    left: before.slice(0, reach).filter((number) => !present.has(number)),
  };
}

const numbersOf = <Line extends Listed>(pages: ListState<Line>['pages']): ReadonlySet<string> =>
  new Set(pages.flatMap((page) => page.map(({ number }) => number)));

/** The list as it is now, from its beginning: somebody wants to see what is new. */
export const newest = <Line extends Listed>(list: ListState<Line>): ListState<Line> =>
  list.newer === undefined ? list : listFrom(list.newer);

/** The numbers of what is shown, in its order. */
export const orderOf = <Line extends Listed>(list: ListState<Line> | undefined): readonly string[] =>
  (list?.pages ?? []).flatMap((page) => page.map(({ number }) => number));

/** How many lines are shown. */
export const entriesIn = <Line extends Listed>({ pages }: ListState<Line>): number =>
  pages.reduce((sum, page) => sum + page.length, 0);
