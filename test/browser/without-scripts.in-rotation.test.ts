import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../domain/foundation/vocabulary/language.ts';
import { pageAddresses, pageNames, type PageName } from '../../web/src/platform/addresses.ts';
import { withoutScriptTexts } from '../../web/src/without-script/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { longSentencesOn } from './looks/sentences.ts';
import type { WatchedVisit } from './visits/visitors.ts';

/** The addresses of pages, but for that of what is not there. */
const known = pageNames.filter((name): name is Exclude<PageName, 'not-found'> => name !== 'not-found');

describe.each(languages)('a browser without scripts, in %s', (language) => {
  let visit: WatchedVisit;

  beforeAll(async () => {
    visit = await aVisit({ language, browser: { javaScriptEnabled: false } });
  });
  afterAll(() => visit[Symbol.asyncDispose]());

  it.each(known)('reads what %s is about', async (name) => {
    const reply = await visit.page.goto(visit.addressOf(name));
    expect(reply?.status()).toBe(200);
    expect(await visit.page.locator('html').getAttribute('lang')).toBe(language);
    const heading = await visit.page.getByRole('heading', { level: 1 }).innerText();
    expect(heading.length).toBeGreaterThan(3);
    expect(await visit.page.title()).toMatch(/^.+ – Mrejesho$/);
    const description = await visit.page.locator('meta[name=description]').getAttribute('content');
    expect(description?.length).toBeGreaterThan(20);
    expect(await longSentencesOn(visit.page, language)).toEqual([]);
  });

  it('gets from each page to the same in the other language', async () => {
    for (const name of known) {
      await visit.page.goto(visit.addressOf(name));
      const [other = 'sw'] = languages.filter((one) => one !== language);
      const link = visit.page.locator(`a[hreflang=${other}]`);
      expect([name, await link.getAttribute('href')]).toEqual([name, pageAddresses[name][other]]);
    }
  });

  it('is told in its language where there is no page', async () => {
    const reply = await visit.page.goto(
      `${visit.site.origin}${{ sw: '/hakuna', en: '/en/nothing' }[language]}`,
    );
    expect(reply?.status()).toBe(404);
    expect(await visit.page.locator('html').getAttribute('lang')).toBe(language);
    await expect(visit.page.getByRole('heading', { level: 1 }).innerText()).resolves.not.toBe('');
  });

  it.each(['home', 'send', 'follow', 'new-secret', 'verify'] as const)(
    'is told on %s which ways need none',
    async (name) => {
      await visit.page.goto(visit.addressOf(name));
      const said = await visit.page.locator('main').innerText();
      for (const way of [withoutScriptTexts.noScript, withoutScriptTexts.desk])
        expect(said).toContain(way[language]);
      expect(said).toContain('*152*00#');
    },
  );

  it.each(['follow', 'new-secret'] as const)(
    'puts nothing that was typed on %s into an address',
    async (name) => {
      await visit.page.goto(visit.addressOf(name));
      const field = visit.page.locator('main input:not([type=radio])').first();
      await field.fill('261123456712');
      await field.press('Enter');
      await visit.page.waitForLoadState();
      expect(visit.page.url()).not.toContain('261123456712');
    },
  );

  it('asks nobody else', () => {
    expect(visit.noticed.foreign).toEqual([]);
    expect(visit.noticed.errors).toEqual([]);
  });
});
