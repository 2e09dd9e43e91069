import type { Telling } from './telling.ts';

/** So long nothing may happen in any story, in minutes: a slow machine takes its time, one that stands still does not end. */
const longestQuiet = 5;
const betweenLooks = 1_000;

/** Nothing happened in any story for so many minutes. */
export class Stalled extends Error {
  override readonly name = 'Stalled';
  readonly minutes = longestQuiet;
}

/** Aborts with `Stalled` once no story has told anything for some minutes. `every` calls again and again. */
export function whenStalled(
  telling: Pick<Telling, 'quietFor'>,
  every: (milliseconds: number, look: () => void) => void = (milliseconds, look) =>
    void setInterval(look, milliseconds).unref(),
): AbortSignal {
  const stall = new AbortController();
  every(betweenLooks, () => {
    if (telling.quietFor() >= longestQuiet * 60_000) stall.abort(new Stalled());
  });
  return stall.signal;
}
