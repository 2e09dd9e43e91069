/**
 * npm run web:aloud [-- [--language en] page[/state]…]: what somebody hears who has the pages read aloud, by the tree
 * that the browser gives to readers. Without names: all of them.
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { launchOptions } from './chromium/launch.ts';
import { aloud, heardOn } from './looks/aloud.ts';
import { reach } from './visits/page-state.ts';
import { buildSite } from './site/build-site.ts';
import { statesAsked } from './states/asked.ts';
import { WatchedVisit } from './visits/visitors.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string', default: 'sw' } },
});
const language = languages.find((one) => one === values.language) ?? 'sw';

const states = statesAsked(positionals);
const site = await buildSite();
const browser = await chromium.launch(await launchOptions());
try {
  for (const state of states) {
    await using visit = await WatchedVisit.begun(browser, site, { language });
    await reach(state, visit);
    console.log(`── ${state.page}, ${state.name}\n${aloud(await heardOn(visit.page))}\n`);
  }
} finally {
  await browser.close();
}
process.exit(); // officers' pages listen to other tabs, and would be listened to for ever
