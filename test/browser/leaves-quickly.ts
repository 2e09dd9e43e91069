import { deadlinesPage } from '../../web/src/public/deadlines/texts.ts';
import type { Reader } from './reader.ts';

/** Leaves by the keys, and waits until the other page is there. */
export async function leavesQuickly(visitor: Reader): Promise<void> {
  for (let presses = 0; presses < 3; presses += 1) await visitor.page.keyboard.press('Escape');
  await isElsewhere(visitor);
}

/**
 * Waits until the page that was left is gone: its address changes a moment before, and what it says of itself lasts as
 * long as it does. A step back taken in between is broken off by the other page.
 */
export async function isElsewhere(visitor: Reader): Promise<void> {
  await visitor.sees(deadlinesPage.lead);
  await visitor.page.waitForLoadState('load');
  await visitor.canUse();
}
