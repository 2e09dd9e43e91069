import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { newsTexts } from '../../web/src/officer/news/texts.ts';
import { newsKindTexts } from '../../web/src/officer/unread/texts.ts';
import { hasNews } from './states/work/news.ts';
import { aVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { Keyboard } from './visits/keyboard.ts';
import { officePc } from './visits/officer-at-work.ts';

const head = 'anna-mushi';

interface Raised {
  readonly title: string;
  readonly body: string;
}

/**
 * Notes the notices that a page raises, and says that the page is in front as long as the machine has this mark. A browser without a screen
 * says of its permission that it is denied, whatever it answers who asks for it: here it is what was answered.
 */
function noteNotices(): void {
  const raised: Notification[] = [];
  const Real = Notification;
  Object.assign(globalThis, {
    raised,
    Notification: class extends Real {
      static override get permission(): NotificationPermission {
        return localStorage.getItem('mrejesho:browser-notices') === null ? 'default' : 'granted';
      }
      constructor(title: string, options: NotificationOptions) {
        super(title, options);
        raised.push(this);
      }
    },
  });
  document.hasFocus = () => localStorage.getItem('in-front') !== null;
}

/** The notices of a page so far. */
const raisedOn = (page: Page): Promise<readonly Raised[]> =>
  page.evaluate(() =>
    (globalThis as unknown as { readonly raised: readonly Notification[] }).raised.map(({ title, body }) => ({
      title,
      body,
    })),
  );

it('a machine whose officer turned notices on shows one for each of what is new, on one page, and none while that is in front', async () => {
  await using anna = await aVisit({ browser: { viewport: officePc } });
  const { context, page, site } = anna;
  await context.grantPermissions(['notifications'], { origin: site.origin });
  await context.addInitScript(noteNotices);
  await logsIn(anna, head);
  const keys = new Keyboard(anna);
  await anna.opens('work-news');
  await anna.sees(newsTexts.browserHint);
  await keys.enters(newsTexts.turnOn);
  await anna.sees(newsTexts.areOn);

  const { mentioned } = await hasNews(anna);
  const bell = page.locator('.news-link .number');
  await anna.opens('work-queue');
  await bell.waitFor();
  await expect.poll(() => raisedOn(page)).toHaveLength(4);
  const raised = await raisedOn(page);
  expect(raised.at(-1)?.title).toBe(anna.say(newsKindTexts.mentioned));
  expect(raised.at(-1)?.body.replaceAll(/\D/g, '')).toContain(mentioned.number);
  expect(JSON.stringify(raised)).not.toMatch(/pampu|Musa|Sinza/u);
  expect(await bell.textContent()).toBe('4');

  await anna.opens('work-queue');
  await bell.waitFor();
  expect(await raisedOn(page)).toEqual([]);

  await page.evaluate(() => localStorage.setItem('in-front', 'yes'));
  await mentioned.by('musa-mollel', 'note', { message: '@Anna Mushi na kisima?', mentions: [head] });
  await mentioned.tellsOfTheNewest();
  await anna.opens('work-queue');
  await bell.waitFor();
  expect(await bell.textContent()).toBe('5+');
  expect(await raisedOn(page)).toEqual([]);

  await anna.opens('work-news');
  await keys.enters(newsTexts.turnOff);
  await anna.sees(newsTexts.browserHint);
});
