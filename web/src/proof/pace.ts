/** Before so many milliseconds nothing can be said of how fast this device is: workers are still being loaded. */
const shortestMeasurement = 800;

/** What was said before is put right when it was wrong by so much: numbers that flicker are not believed. */
const rightWithin = 1.5;

/** How far the work is. */
export interface PaceOfWork {
  /** From 0 to 1, of the most that it can be. On average it is done half way. */
  readonly part: number;
  /** How long the whole work takes on average, in seconds; undefined until it was measured. */
  readonly seconds: number | undefined;
  /** In seconds, so far. */
  readonly waited: number;
}

export const atFirst: PaceOfWork = { part: 0, seconds: undefined, waited: 0 };

/** How far the work is after so many tries in so many milliseconds. `expected`: on average; at most twice as many. */
export function paceOf(
  tries: number,
  milliseconds: number,
  expected: number,
  before: PaceOfWork = atFirst,
): PaceOfWork {
  const part = Math.min(1, tries / (2 * expected));
  const waited = milliseconds / 1000;
  if (milliseconds < shortestMeasurement || tries === 0) return { part, waited, seconds: before.seconds };
  const seconds = (expected / tries) * waited;
  const wrong = before.seconds === undefined ? Infinity : seconds / before.seconds;
  return { part, waited, seconds: wrong > rightWithin || wrong < 1 / rightWithin ? seconds : before.seconds };
}

/** Who waits no longer than that, in seconds, needs no explanation that is gone before it was read. */
const shortWait = 2;

/** Whether it is known to take a while, or has done so. */
export const isNoticed = ({ seconds, waited }: PaceOfWork): boolean =>
  seconds !== undefined && Math.max(seconds, waited) > shortWait;

/** From here on it is long, in seconds: other ways are shown beside it. */
const longWork = 30;

export const isLong = ({ seconds = 0 }: PaceOfWork): boolean => seconds > longWork;

/** Nobody waits so long, in seconds, and no battery lasts. Who attacks from everywhere makes it months. */
const hopelessWork = 3_600;

export const isHopeless = ({ seconds = 0 }: PaceOfWork): boolean => seconds > hopelessWork;
