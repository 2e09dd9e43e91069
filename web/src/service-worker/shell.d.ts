/** What the build knows when all other files are written: web/build/service-worker.ts. */
declare module 'virtual:shell' {
  /** Pages in each language, and what they need, under `/assets/`. */
  export interface ShellPart {
    readonly pages: Readonly<Record<'sw' | 'en', readonly string[]>>;
    readonly files: readonly string[];
  }

  /** Hash of everything in the site; another build has another version. */
  export const version: string;
  /** There without a connection from the beginning. The last page stands for those that are not there. */
  export const first: ShellPart;
  /** Files for sending tickets offline; not loaded where somebody saves data. */
  export const ofTickets: ShellPart;
}
