/** What the edge must know of a release to find its files. */
export interface KnownSite {
  /** Names the folder of the bucket in which all but the assets lie. */
  readonly release: string;
  /**
   * Clean addresses of pages: `/`, `/tuma`. Each is the file `index.html` in a folder of that name. `_` at the end stands
   * for every number there.
   */
  readonly pages: readonly string[];
  /** Addresses of files that are no page and no asset: `/sw.js`. */
  readonly files: readonly string[];
}
