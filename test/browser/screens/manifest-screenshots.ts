import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { project } from '../../../local/system/folder.ts';
import { reach, type PageState } from '../visits/page-state.ts';
import { smallPhone, WatchedVisit } from '../visits/visitors.ts';

/** Where the manifest of the app has its screenshots. */
const folder = join(project, 'web/public/screenshots');

/** The states that it shows, each by its page's name: what somebody sees who thinks of installing it. */
const shown: readonly Pick<PageState, 'page' | 'name'>[] = [
  { page: 'home', name: 'first' },
  { page: 'send', name: 'office' },
  { page: 'follow', name: 'responded' },
];

/** Takes the screenshots of the manifest anew, in Swahili, 720 × 1280. */
export async function takeManifestScreenshots(
  { browser, site }: { readonly browser: Browser; readonly site: string },
  states: readonly PageState[],
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const { page, name } of shown) {
    const state = states.find((one) => one.page === page && one.name === name);
    if (state === undefined) throw new Error(`There is no state ${page}/${name}.`);
    await using visit = await WatchedVisit.begun(browser, site, {
      browser: { viewport: smallPhone, deviceScaleFactor: 2, colorScheme: 'light' },
    });
    await reach(state, visit);
    const path = join(folder, `${page}.png`);
    await visit.page.screenshot({ path });
    files.push(path);
  }
  return files;
}
