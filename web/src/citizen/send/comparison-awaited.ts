import { createHeld } from '../../platform/held.ts';

/** Whether it is still asked what others wrote, and whether the words could be about the head. */
export const comparisonAwaited = createHeld(() => false);

/** So long, in ms, sending waits for it at the most. */
const patience = 4_000;
/** Until what was answered is drawn, in ms. */
const untilDrawn = 50;

/** Resolves once that was answered and its questions are drawn, or is not answered in time. */
export async function comparisonDone(): Promise<void> {
  if (!comparisonAwaited.now()) return;
  await new Promise<void>((resolve) => {
    const leave = comparisonAwaited.watch(() => {
      leave();
      setTimeout(resolve, untilDrawn);
    });
    setTimeout(resolve, patience);
  });
}
