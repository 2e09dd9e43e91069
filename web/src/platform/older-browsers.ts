/** What pages use of lists and texts, and what came only after the oldest browsers: Chrome 97 to 111, Safari 15.4 to 16.4. */
const laterMethods: readonly (readonly [object, Readonly<Record<string, unknown>>])[] = [
  [
    Array.prototype,
    {
      findLast(
        this: unknown[],
        isWanted: (value: unknown, index: number, list: unknown[]) => unknown,
      ): unknown {
        for (let place = this.length - 1; place >= 0; place -= 1)
          if (isWanted(this[place], place, this)) return this[place];
        return undefined;
      },
      findLastIndex(this: unknown[], isWanted: (value: unknown, index: number) => unknown): number {
        for (let place = this.length - 1; place >= 0; place -= 1)
          if (isWanted(this[place], place)) return place;
        return -1;
      },
      toReversed(this: unknown[]): unknown[] {
        return [...this].reverse();
      },
      toSorted(this: unknown[], compare?: (one: unknown, other: unknown) => number): unknown[] {
        return [...this].sort(compare);
      },
    },
  ],
  [
    String.prototype,
    {
      isWellFormed(this: string): boolean {
        return !/\p{Surrogate}/u.test(this);
      },
    },
  ],
];

/** Gives an older browser what it lacks, before anything else runs. Source: docs/design/web.md, The oldest browsers. */
export function helpOlderBrowsers(): void {
  for (const [owner, methods] of laterMethods)
    for (const [name, value] of Object.entries(methods))
      if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}
