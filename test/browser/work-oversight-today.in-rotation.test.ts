import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { columnWords } from '../../words/measures/columns.ts';
import { listTexts } from '../../web/src/officer/lists/texts.ts';
import { oversightTexts } from '../../web/src/officer/oversight/texts.ts';
import { filesOfLists } from '../../web/src/officer/saved-lists/saved-texts.ts';
import { barriersOn, haveAxe } from './looks/accessibility.ts';
import { sidewaysOn } from './looks/width.ts';
import { todayOfNation } from './states/work/today-of-nation.ts';
import { surgeOfWater } from './states/work/figures-of-nation.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { aVisit } from './visits/a-visit.ts';
import { officePc } from './visits/officer-at-work.ts';
import { smallPhone, type WatchedVisit } from './visits/visitors.ts';

const chiefSecretary = 'neema-sanga';
const page = 'work-oversight';

let visit: WatchedVisit;

const part = (name: string) => visit.page.locator(`section[aria-labelledby="${name}"]`);
const seesNation = async () => {
  visit.site.api.says('show-today', 200, todayOfNation(visit.language));
  visit.site.api.says('list-surges', 200, surgeOfWater(visit.language));
  await logsIn(visit, chiefSecretary);
  await visit.opens(page);
  await part('units').waitFor();
};

describe('the first screen of an overseer', () => {
  beforeAll(async () => {
    visit = await aVisit({ browser: { viewport: officePc } });
    await haveAxe(visit.context);
  });
  beforeEach(async () => {
    await visit.page.setViewportSize(officePc);
    await visit.beginsAnew();
  });
  afterAll(() => visit[Symbol.asyncDispose]());

  it('counts what is overdue, and each of its numbers opens a list with as many tickets', async () => {
    const late = [];
    for (const phone of ['0712300201', '0712300202', '0712300203', '0712300204', '0712300205'])
      late.push(await visit.ticket({ contact: { phone } }));
    visit.site.passes(4);
    for (const ticket of late) {
      await ticket.isSwept();
      await (await ticket.listed()).counted();
    }
    await logsIn(visit, chiefSecretary);
    await visit.opens(page);
    const numbers = part('now').locator('.key');
    await numbers.first().waitFor();
    for (const place of [0, 1, 2]) {
      const card = numbers.nth(place);
      const shown = Number(await card.locator('.number').innerText());
      await card.getByRole('link').click();
      await visit.page.locator('.of-figure').waitFor();
      await expect.poll(() => visit.page.locator('.line.of-ticket').count(), { timeout: 10_000 }).toBe(shown);
      await visit.page.goBack();
      await numbers.first().waitFor();
    }
  });

  it('says what to do, who is worst and what is overdue without scrolling, and asks for figures once', async () => {
    await seesNation();
    const seen = await part('needs-you').locator('li').all();
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.length).toBeLessThanOrEqual(5);
    for (const one of [...seen, part('now'), part('furthest-below').getByRole('listitem').first()]) {
      const box = await one.boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(900);
    }
    for (const one of seen) {
      expect(await one.locator('.figure-of-priority').innerText()).toMatch(/\d/);
      expect((await one.locator('.why').innerText()).length).toBeGreaterThan(10);
      expect(await one.locator('.act-of-priority').getAttribute('href')).toMatch(/^\//);
    }
    expect(visit.site.api.asked('show-today')).toHaveLength(1);
    for (const route of ['show-measures', 'compare-units', 'list-queue'] as const)
      expect(visit.site.api.asked(route)).toEqual([]);
    expect(await visit.page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3000);
    expect(await barriersOn(visit.page)).toEqual([]);
  });

  it('leads from what is overdue to a direction that is filled in, to its words', async () => {
    await seesNation();
    expect(await part('needs-you').locator('.figure-of-priority').first().innerText()).toBe('561');
    const ofCategory = part('needs-you').locator('li').nth(1);
    const counted = await ofCategory.locator('.figure-of-priority').innerText();
    expect(counted).toBe('118');
    await ofCategory.locator('.act-of-priority').click();
    await visit.page.locator('#direct-overdue').waitFor();
    expect(await visit.page.locator('#direct-overdue').inputValue()).toBe('now');
    expect(new URL(visit.page.url()).searchParams.get('category')).toBe('maji');
    await expect.poll(() => visit.site.api.asked('plan-institution-direction').length).toBeGreaterThan(0);
  });

  it('folds institutions without a rank in one line, and sorts by a heading', async () => {
    await seesNation();
    const rows = part('units').locator('tbody tr');
    expect(await rows.count()).toBe(17);
    expect(await rows.first().innerText()).toContain('63%');
    await part('units')
      .getByRole('button', { name: visit.say(oversightTexts.overdueToAnswer) })
      .click();
    expect(await rows.first().innerText()).toContain('180');
    await visit.presses(oversightTexts.showThem);
    expect(await rows.count()).toBe(21);
    const held = new URL(
      String(await rows.last().locator('td a').first().getAttribute('href')),
      visit.page.url(),
    );
    expect(await rows.last().locator('td a').first().innerText()).toBe('9');
    expect(held.search).toBe('?institution=kmk&figure=overdue-to-answer&here=true');
  });

  it('saves all institutions as a table, in the order of the page, with the numbers that it shows', async () => {
    await seesNation();
    const { institution, units: below, itself } = todayOfNation(visit.language);
    if (itself === undefined) throw new Error('The nation holds some itself.');
    const units = [...below, { ...itself, institution }];
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      visit.presses(listTexts.save),
    ]);
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^${visit.say(filesOfLists.institutions)}-${institution.id}-\\d{4}-\\d{2}-\\d{2}\\.csv$`),
    );
    const rows: Record<string, string>[] = parse(await buffer(await download.createReadStream()), {
      bom: true,
      columns: true,
    });
    await visit.presses(oversightTexts.showThem);
    const cell = (value: number | undefined) => (value === undefined ? '' : String(value));
    const head = (text: Text) => visit.say(text);
    expect(rows.map((row) => row[head(columnWords.id)]).toSorted()).toEqual(
      units.map(({ institution: { id } }) => id).toSorted(),
    );
    expect(rows.map((row) => row[head(oversightTexts.waiting)])).toEqual(
      (await part('units').locator('tbody tr td:nth-child(6)').allInnerTexts()).map((one) =>
        one.replaceAll(/\D/g, ''),
      ),
    );
    for (const row of rows) {
      const unit = units.find(({ institution: { id } }) => id === row[head(columnWords.id)]);
      expect([
        row[head(columnWords.due)],
        row[head(columnWords.inTime)],
        row[head(oversightTexts.overdueToAnswer)],
        row[head(oversightTexts.notAcknowledged)],
      ]).toEqual([
        cell(unit?.answeredInTime?.of),
        cell(unit?.answeredInTime?.count),
        cell(unit?.standing.overdueToAnswer),
        cell(unit?.standing.unacknowledged),
      ]);
    }
  });

  it('needs no sideways scrolling on a phone, where figures come before institutions', async () => {
    await visit.page.setViewportSize(smallPhone);
    await seesNation();
    expect(await sidewaysOn(visit.page)).toEqual([]);
    expect(await barriersOn(visit.page)).toEqual([]);
    const topOf = async (name: string) => (await part(name).boundingBox())?.y ?? 0;
    expect(await topOf('now')).toBeLessThan(await topOf('units'));
    expect((await topOf('now')) + ((await part('now').boundingBox())?.height ?? 0)).toBeLessThan(
      2.5 * smallPhone.height,
    );
  });
});
