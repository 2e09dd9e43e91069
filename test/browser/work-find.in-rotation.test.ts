import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findTexts, foundSoFar, placeMeant } from '../../web/src/officer/find/texts.ts';
import type { WorkPageName } from '../../web/src/officer/platform/addresses.ts';
import { pumpsAreBroken } from './states/work/find.ts';
import { aVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { officePc } from './visits/officer-at-work.ts';
import type { WatchedVisit } from './visits/visitors.ts';

let visit: WatchedVisit;
beforeEach(async () => {
  visit = await aVisit({ browser: { viewport: officePc } });
});
afterEach(() => visit[Symbol.asyncDispose]());

const focused = () => visit.page.evaluate(() => document.activeElement?.id ?? '');
const lines = () => visit.page.locator('.lines-of-tickets .line');
const headOf = (count: number) =>
  visit.page.getByRole('heading', { name: visit.say(foundSoFar(count, false)) });
const asked = (): readonly unknown[] =>
  visit.site.api.asked('search-tickets').map(({ body }) => JSON.parse(body) as unknown);

/** Types into the box that `/` leads to. */
async function types(text: string): Promise<void> {
  const { keyboard } = visit.page;
  await keyboard.press('/');
  await expect.poll(focused).toBe('find-ticket');
  await keyboard.type(text);
  await keyboard.press('Enter');
}

const pagesOfHead = [
  'start',
  'queue',
  'find',
  'own',
  'closed',
  'directions',
  'oversight',
  'office',
  'requests',
] as const satisfies readonly WorkPageName[];

describe('the search', () => {
  it.each(pagesOfHead)('is reached by / from the page: %s', async (page) => {
    await logsIn(visit, 'anna-mushi');
    await visit.opens(`work-${page}`);
    await visit.page.getByRole('searchbox').waitFor();
    // The first page leads on to another one: what is pressed between the two is heard by neither.
    const pressed = async (): Promise<string> => {
      await visit.page.keyboard.press('/');
      return focused();
    };
    await expect.poll(pressed).toBe('find-ticket');
  });

  it('finds by words, goes through what was found and opens one, by keys alone', async () => {
    await pumpsAreBroken(visit);
    await visit.opens('work-queue');
    await visit.page.getByRole('searchbox').waitFor();
    await types('pump azimio');
    await headOf(3).waitFor();
    const { keyboard } = visit.page;
    const pane = visit.page.locator('.pane-of-hit h2');
    await keyboard.press('ArrowDown');
    const first = await pane.textContent();
    await keyboard.press('j');
    await expect.poll(() => pane.textContent()).not.toBe(first);
    const second = await lines().nth(1).getAttribute('data-number');
    expect(visit.site.api.asked('open-ticket')).toEqual([]);
    await keyboard.press('t');
    await visit.page.locator('.preview-beside h2').waitFor();
    await keyboard.press('Escape');
    await pane.waitFor();
    await keyboard.press('Enter');
    await expect.poll(() => visit.page.url()).toContain(second ?? '-');
  });

  it('narrows what is looked for, and finds without a word, by keys alone', async () => {
    await pumpsAreBroken(visit);
    await visit.opens('work-find');
    const kind = visit.page.locator('.filters-of-find select[name="kind"]');
    await kind.focus();
    await visit.page.keyboard.press('ArrowDown');
    await expect.poll(() => asked().at(-1)).toEqual({ kind: 'complaint' });
    await visit.page.keyboard.press('ArrowDown');
    await headOf(1).waitFor();
    expect(asked().at(-1)).toEqual({ kind: 'question' });
    // Out of the choices, which take keys for themselves.
    await visit.page.keyboard.press('Shift+Tab');
    await visit.page.keyboard.press('Shift+Tab');
    await types('azimio');
    await expect.poll(() => asked().at(-1)).toEqual({ kind: 'question', text: 'azimio' });
    await headOf(1).waitFor();
    await visit.page.getByRole('button', { name: visit.say(findTexts.clear) }).focus();
    await visit.page.keyboard.press('Enter');
    await expect.poll(() => asked().at(-1)).toEqual({ text: 'azimio' });
    await types('keko');
    await expect.poll(() => visit.page.locator('.lately button').allTextContents()).toEqual(['azimio']);
  });

  it('offers the name of a place for a slip where nothing is found, and nothing beside what is found', async () => {
    await pumpsAreBroken(visit);
    await visit.opens('work-find');
    await visit.page.getByRole('searchbox').waitFor();
    await types('ubundo');
    await visit.page.getByRole('button', { name: visit.say(placeMeant('ubungo')) }).click();
    await expect.poll(() => asked().at(-1)).toEqual({ text: 'ubungo' });
    await types('maji');
    await headOf(3).waitFor();
    expect(await visit.page.getByRole('button', { name: visit.say(placeMeant('mji')) }).count()).toBe(0);
  });

  it('says why a phone finds nothing', async () => {
    await logsIn(visit, 'anna-mushi');
    await visit.opens('work-own');
    await visit.page.getByRole('searchbox').waitFor();
    await types('0712 345 678');
    await visit.sees(findTexts.contact);
    expect(await lines().count()).toBe(0);
  });
});
