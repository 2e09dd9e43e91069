import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { directionsTexts } from '../../web/src/officer/directions/texts.ts';
import { measureTexts } from '../../web/src/officer/oversight/measure-texts.ts';
import {
  beganPeriodText,
  chosenPeriodText,
  comparedInsteadText,
  givenCountsText,
  oversightTexts,
  oversightTitle,
  showAllText,
} from '../../web/src/officer/oversight/texts.ts';
import { ticketPageTexts } from '../../web/src/officer/ticket/texts.ts';
import { inGroups } from '../../web/src/platform/digits.ts';
import { directionWords } from '../../words/directions.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { anotherVisit, aVisit } from './visits/a-visit.ts';
import { barriersOn, haveAxe } from './looks/accessibility.ts';
import { sidewaysOn } from './looks/width.ts';
import { smallPhone, type WatchedVisit } from './visits/visitors.ts';
import { does, officePc } from './visits/officer-at-work.ts';
import {
  figuresOfNation,
  overseenNation,
  surgeOfWater,
  unitsOfNation,
} from './states/work/figures-of-nation.ts';

const chiefSecretary = 'neema-sanga';
const overseer = 'elia-mwakalinga';
const head = 'anna-mushi';
const page = 'work-oversight';

let visit: WatchedVisit;

const nothingIsWrong = () => {
  const { violations, errors, foreign } = visit.noticed;
  expect({ violations, errors, foreign }).toEqual({ violations: [], errors: [], foreign: [] });
};
const seesNation = () => {
  visit.site.api.says('show-measures', 200, figuresOfNation);
  visit.site.api.says('compare-units', 200, unitsOfNation(visit.language));
  visit.site.api.says('list-surges', 200, surgeOfWater(visit.language));
};
const part = (name: string) => visit.page.locator(`section[aria-labelledby="${name}"]`);
const goesToTicket = () =>
  visit.page.getByRole('heading', { name: visit.say(ticketPageTexts.acts) }).waitFor();

describe('an overseer', () => {
  beforeAll(async () => {
    visit = await aVisit({ browser: { viewport: officePc } });
  });
  beforeEach(() => visit.beginsAnew());
  afterAll(() => visit[Symbol.asyncDispose]());

  it('sees who is late and since when, orders it, and sees it done', async () => {
    const ticket = await visit.ticket({ contact: { phone: '0712300101' } });
    visit.site.passes(4);
    await ticket.isSwept();
    await (await ticket.listed()).counted();
    await logsIn(visit, chiefSecretary);
    await visit.opens(page, { query: 'view=trend' });
    await visit.page
      .locator('.card.open')
      .filter({ hasText: visit.say(measureTexts.open.name) })
      .filter({ hasText: '1' })
      .waitFor();
    const late = part('due-first')
      .locator('.line')
      .filter({ hasText: inGroups(ticket.number) });
    await late.locator('.due.late').waitFor();
    expect(await late.innerText()).toContain('DAWASA');
    await visit.opens(page, { query: 'view=trend&kind=suggestion' });
    await late.locator('.due.late').waitFor();

    await late.getByRole('link').click();
    await goesToTicket();
    await does(visit, 'direct', { dueBy: '2026-12-03', message: 'Jibuni kabla ya ijumaa.' });
    await ticket.listed();
    await visit.opens(page, { query: 'view=trend' });
    await visit.sees(givenCountsText(1, 0, false));
    const given = part('given')
      .locator('.line')
      .filter({ hasText: inGroups(ticket.number) });
    expect(await given.innerText()).toContain(visit.say(directionWords.open));

    await ticket.by(head, 'report-direction', { message: 'Limejibiwa.' });
    await ticket.listed();
    await visit.opens(page, { query: 'view=trend' });
    await visit.sees(oversightTexts.nothingGiven);
    await visit.sees(oversightTexts.ended);
    expect(await given.innerText()).toContain(visit.say(directionsTexts.doneBy));
    nothingIsWrong();
  });

  it('begins with the top of the nation, and goes down to a unit and up again', async () => {
    await logsIn(visit, overseer);
    await visit.opens(page);
    const { page: window } = visit;
    await window.getByRole('heading', { level: 1, name: /Katibu Mkuu Kiongozi/ }).waitFor();
    await part('units').getByRole('link', { name: 'Wizara ya Maji' }).click();
    await visit.sees(oversightTitle({ sw: 'Wizara ya Maji', en: 'Ministry of Water' }));
    await part('units').getByRole('link', { name: 'DAWASA', exact: true }).click();
    await window.getByRole('heading', { level: 1, name: /DAWASA/ }).waitFor();
    await visit.sees(oversightTexts.aboutPeople);
    const path = window.getByRole('navigation', { name: visit.say(oversightTexts.path) });
    expect(await path.getByRole('listitem').count()).toBe(3);
    await path.getByRole('link').first().click();
    await window.getByRole('heading', { level: 1, name: /Katibu Mkuu Kiongozi/ }).waitFor();
    expect(visit.site.api.asked('show-today').map(({ query }) => query)).toEqual([{}, {}, {}, {}]);
    expect(visit.site.api.asked('show-measures')).toEqual([]);
    nothingIsWrong();
  });

  it('asks for another month and kind, and can go back to them', async () => {
    await logsIn(visit, head);
    await visit.opens(page, { query: 'view=month' });
    await visit.page.locator('select[name=month]').selectOption('2026-08');
    await visit.page.locator('select[name=kind]').selectOption('question');
    await visit.page
      .getByRole('heading', { name: /Agosti 2026/ })
      .first()
      .waitFor();
    expect(visit.site.api.asked('show-measures').at(-1)?.query).toEqual({
      month: '2026-08',
      kind: 'question',
    });
    expect(new URL(visit.page.url()).search).toBe('?view=month&month=2026-08&kind=question');
    await visit.page.goBack();
    await visit.page.waitForURL((url) => url.search === '?view=month&month=2026-08');
    nothingIsWrong();
  });

  it('begins with the month that runs where nothing was counted in the last one, and hears why', async () => {
    await (await (await visit.ticket({ contact: { phone: '0712300102' } })).listed()).counted();
    await logsIn(visit, head);
    await visit.opens(page, { query: 'view=month' });
    await visit.sees(beganPeriodText({ sw: 'Novemba 2026', en: '' }, { sw: 'Oktoba 2026', en: '' }));
    expect(await visit.page.locator('select[name=month]').inputValue()).toBe('2026-11');
    await part('on-time')
      .getByRole('heading', { name: /Novemba 2026/ })
      .waitFor();
    expect(visit.site.api.asked('show-measures').map(({ query }) => query)).toEqual([{}]);
    expect(new URL(visit.page.url()).search).toBe('?view=month');

    await visit.opens(page, { query: 'month=2026-10' });
    await visit.sees(chosenPeriodText({ sw: 'Oktoba 2026', en: '' }));
    expect(await visit.page.locator('select[name=month]').inputValue()).toBe('2026-10');
    nothingIsWrong();
  });

  it('hears by which month units are compared, where the one that is shown is not over', async () => {
    visit.site.api.says('show-measures', 200, { ...figuresOfNation, month: '2026-11' });
    visit.site.api.says('compare-units', 200, unitsOfNation(visit.language));
    await logsIn(visit, chiefSecretary);
    await visit.opens(page, { query: 'month=2026-11' });
    const instead = visit.say(comparedInsteadText({ sw: 'Oktoba 2026', en: '' }));
    for (const name of ['on-time', 'ranks', 'units']) await part(name).getByText(instead).waitFor();
    nothingIsWrong();
  });

  it('is led from a month in which nothing was due to the present one, with the kind that was chosen', async () => {
    await logsIn(visit, head);
    await visit.opens(page, { query: 'month=2026-08&kind=question' });
    await visit.presses(oversightTexts.toPresentMonth);
    await visit.page.waitForURL((url) => url.search === '?view=month&month=2026-11&kind=question');
    await visit.sees(oversightTexts.notOverYet);
    expect(await visit.link(oversightTexts.toPresentMonth).count()).toBe(0);
    nothingIsWrong();
  });

  it('takes the table of units along as a file', async () => {
    seesNation();
    await logsIn(visit, chiefSecretary);
    await visit.opens(page, { query: 'view=month' });
    const comes = visit.page.waitForEvent('download');
    await visit.presses(oversightTexts.unitsAsCsv);
    const file = await comes;
    expect(file.suggestedFilename()).toBe('taasisi-kmk-2026-10.csv');
    const rows = readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(rows.length).toBe(22);
    expect(rows[1]).toBe(
      'tamisemi,TAMISEMI,490,1508,13720,180,60,63,1960,1420,72.4,Kubwa: malalamiko na maoni 500 au zaidi,3',
    );
    nothingIsWrong();
  });

  it('takes the signs along as a file, from a view of their own', async () => {
    visit.site.api.says('show-measures', 200, overseenNation(visit.language));
    visit.site.api.says('compare-units', 200, unitsOfNation(visit.language));
    await logsIn(visit, chiefSecretary);
    await visit.opens(page, { query: 'view=signs' });
    await part('signs').waitFor();
    const downloads = visit.page.getByRole('button', { name: /CSV/ });
    expect(await downloads.allInnerTexts()).toEqual(['Pakua dalili za kuangaliwa (CSV)']);
    expect(await visit.page.locator('.board section').count()).toBe(1);
  });

  it('prints it on one sheet, without what stands around it', async () => {
    seesNation();
    const { surges } = surgeOfWater(visit.language);
    const fourSurges = surges.flatMap((surge) =>
      ['maji', 'umeme', 'barabara', 'ardhi'].map((id) => ({ ...surge, category: { ...surge.category, id } })),
    );
    visit.site.api.says('list-surges', 200, { surges: fourSurges });
    await logsIn(visit, chiefSecretary);
    await visit.opens(page, { query: 'view=month' });
    await visit.sees(oversightTexts.unitsAsCsv);
    await visit.page.emulateMedia({ media: 'print' });
    expect(await visit.page.locator('.meeting-sheet').isVisible()).toBe(true);
    expect(await visit.page.locator('.board, header, footer').filter({ visible: true }).count()).toBe(0);
    const sheet = await visit.page.pdf({ format: 'A4' });
    await visit.page.emulateMedia({ media: null });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
  });

  it('sees figures anew each minute, where they stand', async () => {
    seesNation();
    await logsIn(visit, chiefSecretary);
    await visit.page.clock.install();
    await visit.page.goto(visit.addressOf(page, { query: 'view=trend' }));
    await visit.page.locator('.card.overdue').waitFor();
    await visit.page.evaluate(() => scrollTo(0, 400));
    visit.site.api.says('show-measures', 200, {
      ...figuresOfNation,
      standing: { ...figuresOfNation.standing, overdue: 601 },
    });
    await visit.page.clock.runFor(61_000);
    await visit.page.locator('.card.overdue').filter({ hasText: '601' }).waitFor();
    expect(await visit.page.evaluate(() => scrollY)).toBe(400);
    nothingIsWrong();
  });

  it('asks each minute with what is known, and hears that nothing is new', async () => {
    await logsIn(visit, chiefSecretary);
    await visit.page.goto(visit.addressOf(page, { query: 'view=trend' }));
    await visit.page.locator('.card.overdue').waitFor();
    const routes = [
      'show-measures',
      'compare-units',
      'list-queue',
      'list-directions',
      'list-surges',
    ] as const;
    const before = routes.map((route) => visit.site.api.asked(route).length);
    await visit.page.clock.runFor(61_000);
    await expect
      .poll(() => routes.filter((route, place) => visit.site.api.asked(route).length > (before[place] ?? 0)))
      .toEqual(routes);
    for (const route of routes)
      expect(visit.site.api.asked(route).at(-1)?.headers['if-none-match'] ?? '').not.toBe('');
    nothingIsWrong();
  });
});

describe('an overseer with a phone', () => {
  /** Words of these names that do not stand on one line. */
  const brokenWordsIn = (heads: Locator): Promise<readonly string[]> =>
    heads.evaluateAll((names) =>
      names.flatMap(({ firstChild }) =>
        [...(firstChild?.textContent ?? '').matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
          if (firstChild === null) return [];
          const range = document.createRange();
          range.setStart(firstChild, index);
          range.setEnd(firstChild, index + word.length);
          return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [word] : [];
        }),
      ),
    );

  beforeAll(async () => {
    visit = await aVisit();
    await haveAxe(visit.context);
  });
  afterAll(() => visit[Symbol.asyncDispose]());

  const folded = () => visit.page.locator('.board details.part');
  const isOpen = (name: string) =>
    part(name)
      .locator('details.part')
      .evaluate((details) => (details as HTMLDetailsElement).open);

  beforeEach(async () => {
    await visit.page.setViewportSize(smallPhone);
    await visit.beginsAnew();
    visit.site.api.says('show-measures', 200, overseenNation(visit.language));
    visit.site.api.says('compare-units', 200, unitsOfNation(visit.language));
    visit.site.api.says('list-surges', 200, surgeOfWater(visit.language));
    await logsIn(visit, chiefSecretary);
    await visit.opens(page, { query: 'view=trend' });
    await part('due-first').waitFor();
  });

  const opensMonth = async () => {
    await visit.opens(page, { query: 'view=month' });
    await part('units').waitFor();
  };

  it('sees at once what stands, how long it waits and what is due first, and the rest as headings', async () => {
    for (const name of ['now', 'ages', 'due-first'])
      expect(await part(name).getByRole('heading').first().isVisible()).toBe(true);
    const shown = await folded().getByRole('heading', { level: 2 }).allInnerTexts();
    expect(shown).toHaveLength(3);
    expect(await visit.page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3500);
    expect(await barriersOn(visit.page)).toEqual([]);
    await opensMonth();
    expect(await folded().getByRole('heading', { level: 2 }).allInnerTexts()).toHaveLength(4);
    expect(await part('on-time').innerText()).toMatch(/Oktoba 2026\s+78%$/);
    nothingIsWrong();
  });

  it.each([
    ['trend', 5],
    ['month', 1],
  ] as const)(
    'unfolds each part by keys, with all that stands there at a desk, and nothing runs out of the window: %s',
    async (view, drawn) => {
      if (view === 'month') await opensMonth();
      const inParts = () =>
        visit.page
          .locator('.board section')
          .evaluateAll((sections) =>
            sections.map((section) =>
              [...section.querySelectorAll('h3, p, caption, li, svg[role=img] title, button')]
                .map(({ textContent }) => textContent)
                .join('\n'),
            ),
          );
      for (const part of await folded().all()) {
        await part.locator('summary').first().focus();
        await visit.page.keyboard.press('Enter');
      }
      if (view === 'month') await visit.presses(showAllText(20));
      for (const table of await visit.page.locator('.board .chart summary').all()) await table.click();
      const rows = visit.page.locator('.board .chart tbody th');
      const columns = visit.page.locator('.board .chart table:not(.deadlines) thead th');
      if (view === 'trend') expect(await columns.count()).toBeGreaterThan(0);
      expect(await brokenWordsIn(rows.or(columns))).toEqual([]);
      const charts = visit.page.locator('.board .chart svg');
      for (const chart of await charts.all())
        expect((await chart.boundingBox())?.width).toBeLessThanOrEqual(smallPhone.width);
      expect(await charts.count()).toBe(drawn);
      expect(await barriersOn(visit.page)).toEqual([]);
      expect(await sidewaysOn(visit.page)).toEqual([]);
      const onThePhone = await inParts();
      await visit.page.setViewportSize(officePc);
      await expect.poll(() => folded().count()).toBe(0);
      expect(await inParts()).toEqual(onThePhone);
      nothingIsWrong();
    },
  );

  it('is led to a part by the contents, and finds it unfolded', async () => {
    const contents = visit.page.getByRole('navigation', { name: visit.say(oversightTexts.contents) });
    await contents.getByText(visit.say(oversightTexts.contents)).click();
    expect(await contents.getByRole('link').count()).toBe(6);
    await contents.getByRole('link', { name: visit.say(oversightTexts.given) }).click();
    expect([await isOpen('given'), await isOpen('reach')]).toEqual([true, false]);
    expect((await part('given').boundingBox())?.y).toBeLessThan(smallPhone.height / 2);
  });

  it('sees five institutions of many, and all of them when they ask, from where the list went on', async () => {
    await opensMonth();
    await part('units').locator('summary').first().click();
    const rows = part('units').locator('tbody tr');
    expect(await rows.count()).toBe(5);
    await visit.presses(showAllText(20));
    expect(await rows.count()).toBe(20);
    const sixth = rows.nth(5).getByRole('link');
    expect(await sixth.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await visit.button(showAllText(20)).count()).toBe(0);
  });

  it('reads counts under whole words in English as well', async () => {
    await using english = await anotherVisit(visit, { language: 'en' });
    await english.page.setViewportSize(smallPhone);
    await logsIn(english, chiefSecretary);
    await english.opens(page, { query: 'view=trend' });
    const ages = english.page.locator('section[aria-labelledby="ages"]');
    await ages.locator('.chart summary').click();
    await ages.getByRole('columnheader', { name: oversightTexts.count.en }).waitFor();
    expect(await brokenWordsIn(ages.locator('th'))).toEqual([]);
  });

  it('prints the sheet for the meeting whole, though parts are folded', async () => {
    await visit.page.emulateMedia({ media: 'print' });
    const sheet = visit.page.locator('.meeting-sheet');
    expect(await sheet.isVisible()).toBe(true);
    expect(await sheet.locator('svg').isVisible()).toBe(true);
    const pages = (await visit.page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    await visit.page.emulateMedia({ media: null });
    expect(pages?.length).toBe(1);
  });
});
