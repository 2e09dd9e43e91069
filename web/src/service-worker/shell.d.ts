/** What the build knows when all other files are written: web/build/service-worker.ts. */
declare module 'virtual:shell' {
  /** Of everything in the site: another build, another version. */
  export const version: string;
  /** Addresses of the pages that are there without a connection from the beginning, in each language. */
  export const pages: Readonly<Record<'sw' | 'en', readonly string[]>>;
  /** What they need, under `/assets/`. */
  export const files: readonly string[];
}
