import type { Reader } from './reader.ts';
import { neutralPage } from './site/neutral-page.ts';

/** Leaves by the keys, and waits until the other page is there. */
export async function leavesQuickly(visitor: Reader): Promise<void> {
  for (let presses = 0; presses < 3; presses += 1) await visitor.page.keyboard.press('Escape');
  await isElsewhere(visitor);
}

/** Waits until the page that was left is gone and that of another site is there. */
export const isElsewhere = (visitor: Reader): Promise<void> => visitor.page.waitForURL(neutralPage);
