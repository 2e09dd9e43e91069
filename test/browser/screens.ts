/**
 * npm run web:screens [-- page[/state]…]: pictures of every state of every page, in both languages, both themes and on
 * three widths, into `.local/screens`, and sheets of them. With `--manifest`: the screenshots of the app's manifest.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { usualFolder } from '../../local/system/folder.ts';
import { launchOptions } from './chromium/launch.ts';
import type { PageState } from './visits/page-state.ts';
import { contactSheets } from './screens/contact-sheets.ts';
import { takeManifestScreenshots } from './screens/manifest-screenshots.ts';
import type { Picture } from './screens/picture.ts';
import { takePictures } from './screens/take-pictures.ts';
import { buildSite } from './site/build-site.ts';
import { statesAsked } from './states/asked.ts';
import { pageStates } from './states/index.ts';

const folder = join(usualFolder, 'screens');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { manifest: { type: 'boolean', default: false } },
});

async function photograph(states: readonly PageState[]): Promise<void> {
  const site = await buildSite();
  const browser = await chromium.launch(await launchOptions('and-of-machine'));
  try {
    if (values.manifest) {
      for (const file of await takeManifestScreenshots({ browser, site }, pageStates)) console.log(file);
      return;
    }
    const pictures: Picture[] = [];
    for (const state of states) {
      rmSync(join(folder, state.page, state.name), { recursive: true, force: true });
      try {
        pictures.push(...(await takePictures({ browser, site }, state, folder)));
        console.log(`${state.page}/${state.name}`);
      } catch (error) {
        // The others are looked at all the same.
        console.error(`${state.page}/${state.name} was not reached: ${String(error)}`);
        process.exitCode = 1;
      }
    }
    const sheets = await contactSheets(browser, pictures, folder);
    console.log(`${pictures.length} pictures in ${folder}, on ${sheets.length} sheets:`);
    for (const sheet of sheets) console.log(sheet);
  } finally {
    await browser.close();
  }
}

await photograph(statesAsked(positionals));
process.exit(); // officers' pages listen to other tabs, and would be listened to for ever
