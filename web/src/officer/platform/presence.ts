import { createHeld } from '../../platform/held.ts';
import type { Presence } from '../../resource/use-polling.ts';

/** So long, in ms, nobody gives the page input until nothing is asked any more. */
export const awayAfter = 300_000;
/** Who was still for so long, in ms, comes back with the next input: what they see is asked for anew. */
const stillFor = 60_000;

/** So often, in ms, it is asked all the same while the page is seen, so that what became hidden from its officer goes from it. */
export const looksWhileAwayEvery = 600_000;

const inputs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'focus'] as const;

/** Since when the page rests, in ms UTC, because nobody is before the page; undefined: somebody is. */
export const awaySince = createHeld<number | undefined>(() => undefined);

const returns = new Set<() => void>();
let lastInput = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function waitForAway(): void {
  const left = lastInput + awayAfter - Date.now();
  if (left > 0) timer = setTimeout(waitForAway, left);
  else awaySince.become(Date.now());
}

function hears(): void {
  const still = Date.now() - lastInput;
  lastInput = Date.now();
  const wasAway = awaySince.now() !== undefined;
  if (wasAway) {
    awaySince.become(undefined);
    waitForAway();
  }
  // A clock that was put back says nothing of how long they were still.
  if (wasAway || still >= stillFor) for (const back of returns) back();
}

const hearsIfSeen = (): void => {
  if (document.visibilityState === 'visible') hears();
};

function begin(): void {
  lastInput = Date.now();
  waitForAway();
  for (const input of inputs) addEventListener(input, hears, { capture: true, passive: true });
  document.addEventListener('visibilitychange', hearsIfSeen);
}

function end(): void {
  clearTimeout(timer);
  awaySince.become(undefined);
  for (const input of inputs) removeEventListener(input, hears, { capture: true });
  document.removeEventListener('visibilitychange', hearsIfSeen);
}

/** Whether an officer is before the page: heard of as long as something on it is asked for again and again. */
export const presence: Presence = {
  isAway: () => awaySince.now() !== undefined,
  looksWhileAwayEvery,
  watchReturns(back) {
    if (returns.size === 0) begin();
    returns.add(back);
    return () => {
      returns.delete(back);
      if (returns.size === 0) end();
    };
  },
};
