import type { Reader } from './reader.ts';
import { neutralPage, saidThere } from '../site/neutral-page.ts';

/**
 * Serves the page of another site to a visitor who is going to leave. For them alone: a context with a route of its own asks the
 * test before each request, and has no HTTP cache.
 */
export const servesNeutralPage = ({ context }: Reader): Promise<unknown> =>
  context.route(neutralPage, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<p>${saidThere}</p>` }),
  );

/** Leaves by the keys, and waits until the other page is there. */
export async function leavesQuickly(visitor: Reader): Promise<void> {
  await servesNeutralPage(visitor);
  for (let presses = 0; presses < 3; presses += 1) await visitor.page.keyboard.press('Escape');
  await isElsewhere(visitor);
}

/** Waits until the page that was left is gone and that of another site is there. */
export const isElsewhere = (visitor: Reader): Promise<void> => visitor.page.waitForURL(neutralPage);
