import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';

/** A timer comes so many milliseconds too late at most where nothing else runs, and may come one too early. */
const timerIsOff = 2;

/**
 * Waits until so many milliseconds have passed since this process began (`performance.now`), to some hundredths of one: a
 * timer alone comes at whole milliseconds, counted from when it was set.
 */
export async function waitUntil(moment: number): Promise<void> {
  for (let left = moment - performance.now(); left > 0; left = moment - performance.now())
    await (left > timerIsOff ? sleep(left - timerIsOff) : nextTurn());
}
