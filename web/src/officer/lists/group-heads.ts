import type { ComponentChildren } from 'preact';
import type { Listed } from './list-state.ts';

/** Stretches of a list, each under a head of its own. */
export interface GroupsOfList<Line extends Listed> {
  /** Rises along the list. A line that only just became of an earlier group stays in the one in which it is read. */
  readonly rankOf: (line: Line) => number;
  readonly headOf: (rank: number) => ComponentChildren;
}

/** A head stands above the line of `number`. */
export interface GroupHead {
  readonly number: string;
  readonly rank: number;
  /** How many lines the group has. Undefined while its end is not read. */
  readonly count: number | undefined;
}

/** Finds the heads of a list, page by page. `isWhole`: nothing comes after the pages. */
export function groupHeadsOf<Line extends Listed>(
  pages: readonly (readonly Line[])[],
  isWhole: boolean,
  rankOf: (line: Line) => number,
): readonly (readonly GroupHead[])[] {
  const counts = new Map<number, number>();
  let last = -Infinity;
  const begun = pages.map((page) =>
    page.flatMap((line) => {
      const rank = Math.max(last, rankOf(line));
      counts.set(rank, (counts.get(rank) ?? 0) + 1);
      const begins = rank > last;
      last = rank;
      return begins ? [{ number: line.number, rank }] : [];
    }),
  );
  return begun.map((heads) =>
    heads.map((head) => ({
      ...head,
      count: isWhole || head.rank < last ? counts.get(head.rank) : undefined,
    })),
  );
}
