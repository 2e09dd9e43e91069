/**
 * npm run web:accept [-- page[/state]…]: takes the layouts of all states anew, accepts those that changed, and shows them beside the
 * former ones in `.local/screens/changed.html`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { usualFolder } from '../../local/system/folder.ts';
import { isShippedUsed } from './chromium/chromium-to-use.ts';
import { launchOptions } from './chromium/launch.ts';
import { acceptedLayout, acceptLayout, nameOfState, removeLeftLayouts } from './layouts/accepted.ts';
import { writeChangedPage, type ChangedPicture } from './layouts/changed-page.ts';
import { settledLayoutOn } from './layouts/layout-on.ts';
import { acceptedLanguage, comparedLayouts, saidDifferences } from './layouts/moved.ts';
import { officePc } from './visits/officer-at-work.ts';
import { reach, type PageState } from './visits/page-state.ts';
import { buildSite } from './site/build-site.ts';
import { statesAsked } from './states/asked.ts';
import { smallPhone, WatchedVisit, type Visitor } from './visits/visitors.ts';

const folder = join(usualFolder, 'screens');

/** As tests come to the state. */
const visitorOf = ({ page, serviceWorker }: PageState): Visitor => ({
  language: acceptedLanguage,
  browser: {
    viewport: page.startsWith('work-') ? officePc : smallPhone,
    serviceWorkers: serviceWorker === true ? 'allow' : 'block',
  },
});

/** Accepts how a state looks, where that changed, and answers what is to be seen of it. */
async function accept(browser: Browser, site: string, state: PageState): Promise<readonly ChangedPicture[]> {
  if (state.byMachine === true) return [];
  await using visit = await WatchedVisit.begun(browser, site, visitorOf(state));
  await reach(state, visit);
  const shown = await settledLayoutOn(visit.page, state);
  const accepted = acceptedLayout(state) ?? new Map<number, never>();
  const changed = comparedLayouts(accepted, shown);
  if (changed.length === 0) return [];
  acceptLayout(state, shown);
  for (const said of saidDifferences(state, changed)) console.log(said);
  const pictures: ChangedPicture[] = [];
  const { height } = visit.page.viewportSize() ?? smallPhone;
  for (const { width, differences } of changed) {
    const file = join('changed', nameOfState(state), `${width}.png`);
    await visit.page.setViewportSize({ width, height });
    await visit.page.screenshot({ path: join(folder, file), fullPage: true });
    pictures.push({
      title: `${nameOfState(state)}, ${width} px`,
      width,
      accepted: accepted.get(width) ?? [],
      differences,
      file,
    });
  }
  return pictures;
}

/** Accepts the states of one page in a browser of their own: one for all pages crashes now and then. */
async function acceptPage(site: string, states: readonly PageState[]): Promise<readonly ChangedPicture[]> {
  const browser = await chromium.launch(await launchOptions());
  const changed: ChangedPicture[] = [];
  for (const state of states)
    try {
      changed.push(...(await accept(browser, site, state)));
    } catch (error) {
      // The others are accepted all the same.
      console.error(`${nameOfState(state)} was not accepted: ${String(error)}`);
      process.exitCode = 1;
    }
  await browser.close();
  return changed;
}

async function acceptAll(states: readonly PageState[]): Promise<void> {
  rmSync(join(folder, 'changed'), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const site = await buildSite();
  const pages = Map.groupBy(states, ({ page }) => page).values();
  const changed: ChangedPicture[] = [];
  const acceptRest = async (): Promise<void> => {
    for (const ofPage of pages) changed.push(...(await acceptPage(site, ofPage)));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, acceptRest));
  for (const name of removeLeftLayouts())
    console.log(`${name} is no state any longer: its layout is removed.`);
  console.log(
    `${changed.length} layouts of ${states.length} states changed: ${writeChangedPage(folder, changed)}`,
  );
}

if (!isShippedUsed())
  throw new Error('Layouts are accepted in the Chromium that npm brings, which runs on Linux on x64 alone.');
const { positionals } = parseArgs({ allowPositionals: true });
await acceptAll(statesAsked(positionals));
process.exit(); // officers' pages listen to other tabs, and would be listened to for ever
