import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { workFrameTexts } from '../../../web/src/officer/frame/texts.ts';
import { loginTexts } from '../../../web/src/officer/login/texts.ts';
import { launchOptions } from '../../browser/chromium/launch.ts';
import { Reader } from '../../browser/visits/reader.ts';
import { cloud } from '../steps/under-test.ts';

/** In milliseconds: what a page does may take a busy machine so long. */
const patience = 90_000;
const cookieOfLogin = '__Host-mrejesho-session';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
});
afterAll(() => browser.close());

it(
  'an officer logs in by the pages of the deployed site, stays in over a reload and on a second tab, and is out of both',
  { timeout: 4 * patience },
  async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'sw-TZ' });
    context.setDefaultTimeout(patience);
    const reader = new Reader(await context.newPage(), cloud.webUrl, 'sw');
    const isIn = async ({ page }: Reader) => page.locator('.who strong').waitFor();
    const keptLogin = async () =>
      (await context.cookies(cloud.webUrl)).find(({ name }) => name === cookieOfLogin)?.value;

    await reader.opens('work-start');
    await reader.presses(loginTexts.logIn);
    await reader.page.locator('button[value="anna-mushi"]').click();
    await isIn(reader);
    expect(reader.page.url()).not.toMatch(/code=|state=/);
    const first = await keptLogin();
    expect(first).toMatch(/^\w+\.[\w-]+$/);

    await reader.page.reload();
    await isIn(reader);
    expect(await keptLogin()).not.toBe(first);

    const second = new Reader(await context.newPage(), cloud.webUrl, 'sw');
    await second.opens('work-start');
    await isIn(second);

    await reader.presses(workFrameTexts.logOut);
    await reader.sees(loginTexts.out);
    await second.sees(loginTexts.how);
    expect(await keptLogin()).toBeUndefined();
    await reader.presses(loginTexts.logIn);
    await reader.page.locator('button[value="anna-mushi"]').waitFor(); // the issuer knows nobody any more
    await context.close();
  },
);
