interface Placed<Line> {
  readonly place: string;
  readonly line: Line;
}

/** Entries of a listing in its order, from a place on. */
export interface Stretch<Line> {
  readonly lines: readonly Placed<Line>[];
  /** Whether the listing has none after these. */
  readonly isLast: boolean;
}

/** What of these entries the reader is shown, in their order: undefined for one that stays unknown to them. */
export type ShownOf<Line, Shown = Line> = (
  entries: readonly Line[],
) => Promise<readonly (Shown | undefined)[]>;

export interface PageRequest<Line, Shown> {
  /** The entries after a place, `limit` at most; without a place the first ones. */
  readonly read: (after: string | undefined, limit: number) => Promise<Stretch<Line>>;
  readonly shownOf: ShownOf<Line, Shown>;
  /** Where the page begins. Absent: at the first entry. */
  readonly after: string | undefined;
  readonly size: number;
  /**
   * Entries that are read beside those of the page. The first tells whether there is a next page; as many as the
   * rest can be hidden without another reading, so that a page with few hidden entries is made by the same calls.
   */
  readonly spare?: number;
  /** After so many readings a page may be short. */
  readonly mostReadings?: number;
}

export interface FullPage<Shown> {
  readonly items: readonly Shown[];
  /** The place after which the next page begins; absent on the last one. */
  readonly next?: string;
}

/** Entries that are read beside those of a page, unless a listing says otherwise. */
export const usualSpare = 7;
const usualReadings = 5;

/**
 * A page that is full or the last, whatever is hidden: it reads on over entries that the reader is not shown, so
 * that its size, its being the last and the place of the next are those of a listing that never had them. One
 * reading, unless as many entries as are spare are hidden. The third reading takes as many entries as both before
 * it, and so on; after the fifth, at 16 times the first, a page is short, unless a listing ends earlier (docs/adr/0187).
 */
export async function fullPage<Line, Shown>({
  read,
  shownOf,
  after,
  size,
  spare = usualSpare,
  mostReadings = usualReadings,
}: PageRequest<Line, Shown>): Promise<FullPage<Shown>> {
  const shown: Placed<Shown>[] = [];
  let place = after;
  let limit = size + spare;
  for (let readings = 1; readings <= mostReadings; readings += 1) {
    const { lines, isLast } = await read(place, limit);
    shown.push(...(await shownIn(lines, shownOf)));
    if (shown.length > size || isLast) return pageOf(shown, size);
    place = lines.at(-1)?.place ?? place;
    if (readings > 1) limit *= 2;
  }
  return { items: shown.map(({ line }) => line), ...(place !== undefined && { next: place }) };
}

async function shownIn<Line, Shown>(
  lines: readonly Placed<Line>[],
  shownOf: ShownOf<Line, Shown>,
): Promise<readonly Placed<Shown>[]> {
  const shown = await shownOf(lines.map(({ line: entry }) => entry));
  return lines.flatMap(({ place }, index) => {
    const line = shown[index];
    return line === undefined ? [] : [{ place, line }];
  });
}

function pageOf<Shown>(shown: readonly Placed<Shown>[], size: number): FullPage<Shown> {
  const items = shown.slice(0, size);
  const last = shown.length > size ? items.at(-1) : undefined;
  return { items: items.map(({ line }) => line), ...(last !== undefined && { next: last.place }) };
}
