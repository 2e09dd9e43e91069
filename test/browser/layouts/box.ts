/** A visible element of a page, in CSS pixels: where it lies in what holds it, so that what is pushed away by another is no finding of its own. */
export interface Box {
  /** Its role or tag, and its first class: `li.line`. */
  readonly kind: string;
  /** How its text begins, each digit as 0: numbers of tickets and times of day are others in each run. */
  readonly says: string;
  /** From the left edge of the box that holds it. */
  readonly x: number;
  /** From the bottom of the box before it; of the first, from the top of the one that holds it. */
  readonly gap: number;
  readonly width: number;
  readonly height: number;
  readonly holds: readonly Box[];
}

/** The boxes of a page by the width of its window. */
export type Layout = ReadonlyMap<number, readonly Box[]>;
