import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullPage, type Stretch } from '../../../../domain/casework/queues/full-page.ts';
import { checkProperty } from '../../../builders/chance.ts';

const size = 25;
const placeOf = (line: number): string => String(line).padStart(6, '0');

/** A listing of numbers that remembers how it was read. */
class Listing {
  readonly asked: { readonly after: string | undefined; readonly limit: number }[] = [];
  readonly #lines: readonly number[];

  constructor(lines: readonly number[]) {
    this.#lines = lines;
  }

  readonly read = (after: string | undefined, limit: number): Promise<Stretch<number>> => {
    this.asked.push({ after, limit });
    const rest = this.#lines.filter((line) => placeOf(line) > (after ?? ''));
    const lines = rest.slice(0, limit).map((line) => ({ place: placeOf(line), line }));
    return Promise.resolve({ lines, isLast: rest.length <= limit });
  };
}

const hiding =
  (hidden: ReadonlySet<number>) =>
  (lines: readonly number[]): Promise<readonly (number | undefined)[]> =>
    Promise.resolve(lines.map((line) => (hidden.has(line) ? undefined : line)));

interface Turned {
  readonly items: readonly number[];
  readonly next: string | undefined;
  /** How many lines each reading of it asked for. */
  readonly limits: readonly number[];
}

/** All pages of a listing, for somebody from whom these lines are hidden. */
async function pagesOf(lines: readonly number[], hidden: ReadonlySet<number> = new Set()) {
  const listing = new Listing(lines);
  const pages: Turned[] = [];
  let after: string | undefined;
  do {
    const before = listing.asked.length;
    const { items, next } = await fullPage({ read: listing.read, shownOf: hiding(hidden), after, size });
    pages.push({ items, next, limits: listing.asked.slice(before).map(({ limit }) => limit) });
    after = next;
  } while (after !== undefined);
  return pages;
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, place) => place);
const contentsOf = (pages: readonly Turned[]) => pages.map(({ items, next }) => ({ items, next }));

describe('the pages of a listing', () => {
  it('are those of a listing in which the hidden lines never were: sizes, contents, ends and places', async () => {
    const listings = fc
      .tuple(fc.nat(450), fc.double({ min: 0, max: 1, noNaN: true }))
      .chain(([count, share]) =>
        fc.record({
          count: fc.constant(count),
          hidden: fc
            .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: count, maxLength: count })
            .map((chances) => new Set(upTo(count).filter((line) => (chances[line] ?? 1) < share))),
        }),
      );
    await checkProperty(
      fc.asyncProperty(listings, async ({ count, hidden }) => {
        const shown = upTo(count).filter((line) => !hidden.has(line));
        const pages = await pagesOf(upTo(count), hidden);
        expect(contentsOf(pages)).toEqual(contentsOf(await pagesOf(shown)));
        for (const { items, next } of pages) if (next !== undefined) expect(items).toHaveLength(size);
      }),
      { numRuns: 60 },
    );
  });

  it('are made by the same readings where at most six lines beside a page are hidden', async () => {
    const few = fc.uniqueArray(fc.nat(31), { maxLength: 6 });
    await checkProperty(
      fc.asyncProperty(few, async (hidden) => {
        const [first] = await pagesOf(upTo(100), new Set(hidden));
        expect(first?.limits).toEqual([32]);
      }),
    );
  });

  it('are one reading each where nothing is hidden, and end with the last line', async () => {
    for (const count of [0, 1, 24, 25, 26, 50, 57, 75]) {
      const pages = await pagesOf(upTo(count));
      expect(pages.map(({ limits }) => limits.length)).toEqual(pages.map(() => 1));
      expect(pages).toHaveLength(Math.max(1, Math.ceil(count / size)));
    }
  });

  it('read at most 512 lines in five readings, however many in a row are hidden, and then go on', async () => {
    const many = 2000;
    const pages = await pagesOf(upTo(many + 30), new Set(upTo(many)));
    for (const { limits } of pages) {
      expect(limits.length).toBeLessThanOrEqual(5);
      expect(limits.reduce((sum, limit) => sum + limit, 0)).toBeLessThanOrEqual(512);
    }
    expect(pages.flatMap(({ items }) => items)).toEqual(upTo(many + 30).slice(many));
  });

  it('begin anew after the last line that was shown, not after one that was hidden', async () => {
    const [first] = await pagesOf(upTo(60), new Set([25, 26, 27]));
    expect(first?.next).toBe(placeOf(24));
  });
});
