import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordedPageSize } from '../../domain/casework/queues/queues.ts';
import { kinds } from '../../domain/foundation/vocabulary/kinds.ts';
import type { Text } from '../../domain/foundation/vocabulary/language.ts';
import { accessTexts } from '../../web/src/officer/access/texts.ts';
import { listTexts, newsOf } from '../../web/src/officer/lists/texts.ts';
import { othersFindNothing, queueTexts, workFilterNames } from '../../web/src/officer/queue/texts.ts';
import { workFrameTexts } from '../../web/src/officer/frame/texts.ts';
import { ticketPageTexts } from '../../web/src/officer/ticket/texts.ts';
import { readList } from './measures/long-list.ts';
import { aVisit } from './visits/a-visit.ts';
import { Keyboard } from './visits/keyboard.ts';
import { LongQueue } from './site/long-queue.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { ticketsWait } from './states/work/waiting-tickets.ts';
import type { WatchedVisit } from './visits/visitors.ts';

const oldPc = { viewport: { width: 1280, height: 800 } } as const;
const pageOfLines = wordedPageSize;

/** In milliseconds: what was asked has come by then. */
const quiet = 200;

let visit: WatchedVisit;
let queue: LongQueue;

const lines = () => visit.page.locator('.lines-of-tickets .line');
const requests = () => visit.site.api.asked('list-queue');

/** The number of the ticket whose line has the focus. */
const focused = () =>
  visit.page.evaluate(() => document.activeElement?.closest<HTMLElement>('.line')?.dataset['number']);
const numberOfLine = (place: number) => lines().nth(place).getAttribute('data-number');

/** A figure, once nothing more that was on its way adds to it. */
async function settled(figure: () => number): Promise<number> {
  let before: number;
  do {
    before = figure();
    await wait(quiet);
  } while (before !== figure());
  return before;
}

beforeAll(async () => {
  visit = await aVisit({ browser: oldPc });
  queue = await LongQueue.of(visit.site.system, 120);
  await logsIn(visit, 'anna-mushi');
  await visit.page.clock.install();
  await visit.page.goto(visit.addressOf('work-queue'));
  await lines().first().waitFor();
});
afterAll(() => visit[Symbol.asyncDispose]());

describe('a long queue', () => {
  it('asks once for who reads it, and once for each page of lines', async () => {
    await settled(() => requests().length);
    expect(visit.site.api.asked('show-me')).toHaveLength(1);
    expect(requests().filter(({ query }) => !('cursor' in query))).toHaveLength(1);
    const cursors = () => requests().flatMap(({ query }) => query['cursor'] ?? []);
    expect(new Set(cursors()).size).toBe(cursors().length);
    // Lines far from what is seen are not drawn: of what was asked for there may be more.
    const drawn = await lines().count();
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThanOrEqual(pageOfLines * (1 + cursors().length));
    expect(cursors().length).toBeLessThan(120 / pageOfLines);
  });

  it('shows twenty tickets at once in a window of 1280 by 900', async () => {
    await visit.page.setViewportSize({ width: 1280, height: 900 });
    const twentieth = await lines().nth(19).boundingBox();
    await visit.page.setViewportSize(oldPc.viewport);
    expect((twentieth?.y ?? 0) + (twentieth?.height ?? Infinity)).toBeLessThanOrEqual(900);
  });

  it('is gone through by keys alone, a ticket opened, and left again for the queue', async () => {
    const { keyboard } = visit.page;
    await keyboard.press('j');
    expect(await focused()).toBe(await numberOfLine(0));
    await keyboard.press('ArrowDown');
    await keyboard.press('j');
    await keyboard.press('k');
    const number = await numberOfLine(1);
    expect(await focused()).toBe(number);
    await keyboard.press('Enter');
    await visit.page.waitForURL('**/kazi/hoja/*');
    expect(new URL(visit.page.url()).pathname).toBe(`/kazi/hoja/${String(number)}`);
    // Its heading has the focus once the page stands: what had it in the frame before has it no longer.
    const heading = visit.page.locator('h1:focus').filter({ hasText: visit.say(ticketPageTexts.notOpened) });
    await heading.waitFor();
    await new Keyboard(visit).enters(ticketPageTexts.toQueue);
    await visit.page.waitForURL('**/kazi/foleni');
    await lines().first().waitFor();
  });

  it('says what is new after a minute, and moves nothing before its reader wants it', async () => {
    const first = await numberOfLine(0);
    await queue.grows(2, 'before');
    await visit.page.clock.runFor(61_000);
    await visit.sees(newsOf({ came: 2, left: 0 }));
    expect(await numberOfLine(0)).toBe(first);
    await visit.page.keyboard.press('n');
    await visit.page.waitForFunction(
      (before) => document.querySelector<HTMLElement>('.line')?.dataset['number'] !== before,
      first,
    );
  });

  it('asks with what it has, and hears that nothing is new without reading it again', async () => {
    const before = requests().length;
    const tags = async () => {
      await visit.page.clock.runFor(310_000);
      return requests()
        .slice(before)
        .map(({ headers }) => headers['if-none-match'] ?? '');
    };
    await expect.poll(tags).toContainEqual(expect.stringMatching(/^W\//));
  });

  it('asks nothing while nobody sees it', async () => {
    await visit.page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    const before = await settled(() => requests().length);
    await visit.page.clock.runFor(3_600_000);
    expect(requests()).toHaveLength(before);
    await visit.page.evaluate(() => {
      Reflect.deleteProperty(document, 'visibilityState');
      document.dispatchEvent(new Event('visibilitychange'));
    });
  });

  it('lists its keys, and heeds none of them once they are switched off', async () => {
    const { keyboard } = visit.page;
    await keyboard.press('?');
    await visit.sees(listTexts.next);
    await visit.field(workFrameTexts.useKeys).uncheck();
    await visit.presses(workFrameTexts.close);
    await visit.page.locator('dialog').waitFor({ state: 'detached' });
    await keyboard.press('j');
    await keyboard.press('?');
    expect(await focused()).toBeUndefined();
    expect(await visit.page.locator('dialog').count()).toBe(0);
  });
});

describe('a queue that was read far down', () => {
  it('holds nothing of lines that are far from what is seen, in the document or out of it', async () => {
    await using other = await aVisit({ browser: oldPc });
    await LongQueue.of(other.site.system, 30 * pageOfLines);
    await logsIn(other, 'anna-mushi');
    const { nodes } = await readList(other.page, other.addressOf('work-queue'), 25);
    expect(await other.page.locator('.lines-of-tickets .line').count()).toBeLessThan(10 * pageOfLines);
    expect(nodes[1]).toBeLessThan(8000);
  });
});

describe('what is asked of a queue', () => {
  it('is asked by pressing, stands in the address, and is read from it again', async () => {
    await using other = await aVisit({ browser: oldPc });
    await LongQueue.of(other.site.system, 30);
    await logsIn(other, 'anna-mushi');
    await other.opens('work-queue');
    const way = (name: Text) => other.page.getByRole('link', { name: other.say(name) });
    await way(workFilterNames.urgent).click();
    await other.sees(queueTexts.emptyFiltered);
    expect(new URL(other.page.url()).search).toBe('?urgent=true');
    await other.page.getByRole('link', { name: new RegExp(`^${other.say(queueTexts.here)}`) }).click();
    await other.sees(queueTexts.emptyFiltered);
    await other.page.reload();
    await other.sees(queueTexts.emptyFiltered);
    expect(other.site.api.asked('list-queue').at(-1)?.query).toEqual({
      counts: 'true',
      here: 'true',
      urgent: 'true',
    });
    await other.link(queueTexts.toAll).click();
    await other.page.locator('.line').first().waitFor();
  });
});

describe('a queue that cannot be read', () => {
  it('any further says that it is too old, and begins anew', async () => {
    await using other = await aVisit({ browser: oldPc });
    await ticketsWait(other, 'anna-mushi');
    other.site.api.answersBut('list-queue', (body) => ({ ...Object(body), next: 'zamani' }));
    await other.opens('work-queue');
    await other.sees(listTexts.tooOld);
    other.site.api.answersAgain('list-queue');
    await other.presses(listTexts.fromStart);
    await other.page.getByText(other.say(listTexts.tooOld)).waitFor({ state: 'detached' });
    await other.page.locator('.line').first().waitFor();
  });

  it('by who has nothing to do with it says so, and leads back in place of another try', async () => {
    await using other = await aVisit({ browser: oldPc });
    await logsIn(other, 'anna-mushi');
    await other.opens('work-queue', { query: 'institution=tanesco' });
    await other.link(accessTexts.toStart).waitFor();
    expect(await other.button(listTexts.again).count()).toBe(0);
    expect(await other.page.locator('#filters').count()).toBe(0);
    await other.presses(accessTexts.toStart);
    await other.sees(queueTexts.empty);
  });

  it('for now offers another try, with its filters', async () => {
    await using other = await aVisit({ browser: oldPc });
    await logsIn(other, 'anna-mushi');
    other.site.api.refuses('list-queue', 'store-unavailable');
    await other.opens('work-queue');
    await other.button(listTexts.again).waitFor();
    await other.page.locator('#filters').waitFor();
  });
});

describe('who works on it, what it is about and where', () => {
  it('are filters to a head, which stand in the address and are led back over', async () => {
    await using other = await aVisit({ browser: oldPc });
    await ticketsWait(other, 'anna-mushi');
    await other.opens('work-queue');
    await other.unfolds(queueTexts.moreFilters);
    const choice = (name: string) => other.page.locator(`select[name=${name}]`);
    const listed = () => other.page.locator('.lines-of-tickets .line').count();
    await choice('assignee').locator('option[value=musa-mollel]').waitFor({ state: 'attached' });
    await choice('assignee').selectOption('musa-mollel');
    await expect.poll(listed).toBe(2);
    expect(new URL(other.page.url()).search).toBe('?assignee=musa-mollel');
    await choice('category').locator('option[value=maji]').waitFor({ state: 'attached' });
    await choice('category').selectOption('maji');
    await expect.poll(() => new URL(other.page.url()).search).toBe('?assignee=musa-mollel&category=maji');
    await expect.poll(listed).toBe(2);
    expect(await choice('category').locator('option:checked').textContent()).toMatch(/ \(2\)$/);
    await other.page.goBack();
    await expect.poll(() => new URL(other.page.url()).search).toBe('?assignee=musa-mollel');
    await other.page.reload();
    await choice('assignee').locator('option[value=musa-mollel]').waitFor({ state: 'attached' });
    expect(await choice('assignee').inputValue()).toBe('musa-mollel');
    expect(other.site.api.asked('list-queue').at(-1)?.query).toEqual({
      counts: 'true',
      assignee: 'musa-mollel',
    });
  });

  it('lists no value that finds nothing, and says how many these are', async () => {
    await using other = await aVisit({ browser: oldPc });
    await ticketsWait(other, 'anna-mushi');
    await other.opens('work-queue', { query: 'category=maji&kind=complaint' });
    const kind = other.page.locator('select[name=kind]');
    // Which values find something is known once they are counted; until then all are listed.
    await kind.locator('option:disabled').waitFor({ state: 'attached' });
    const listed = await kind.locator('option:enabled').allTextContents();
    expect(listed.slice(1).every((text) => / \([1-9]\d*\)$/.test(text))).toBe(true);
    const others = await kind.locator('option:disabled').allTextContents();
    expect(others).toEqual([other.say(othersFindNothing(kinds.length + 1 - listed.length))]);
  });

  it('are chosen, sorted and brought to a date by the keyboard alone', async () => {
    await using other = await aVisit({ browser: oldPc });
    await ticketsWait(other, 'anna-mushi');
    await other.opens('work-queue', { query: 'kind=complaint' });
    const search = () => new URL(other.page.url()).search;
    const sort = other.page.locator('select[name=sort]');
    await sort.focus();
    await other.page.keyboard.press('ArrowDown');
    await other.page.keyboard.press('ArrowDown');
    await expect.poll(search).toBe('?kind=complaint&sort=age');
    await other.page.locator('h1').focus();
    await other.page.keyboard.press('g');
    await expect
      .poll(() => other.page.evaluate(() => document.activeElement?.getAttribute('name')))
      .toBe('from');
    await other.page.keyboard.type('01012026');
    await expect.poll(search).toBe('?kind=complaint&sort=age&from=2026-01-01');
    const days = () =>
      other.site.api.asked('list-queue').flatMap(({ query: { from } }) => (from === undefined ? [] : [from]));
    await expect.poll(days).toEqual(['2026-01-01']);
  });

  it('goes to a date by a key where the filters are folded', async () => {
    await using other = await aVisit({ browser: oldPc });
    await ticketsWait(other, 'anna-mushi');
    await other.opens('work-queue');
    await other.page.locator('.lines-of-tickets .line').first().waitFor();
    await other.page.keyboard.press('g');
    await expect
      .poll(() => other.page.evaluate(() => document.activeElement?.getAttribute('name')))
      .toBe('from');
  });

  it('finds what is one’s own, and asks for no list of staff', async () => {
    await using other = await aVisit({ browser: oldPc });
    await ticketsWait(other, 'musa-mollel');
    await other.opens('work-queue');
    await other.unfolds(queueTexts.moreFilters);
    const assignee = other.page.locator('select[name=assignee]');
    await assignee.selectOption('musa-mollel');
    await expect.poll(() => other.page.locator('.lines-of-tickets .line').count()).toBe(2);
    expect(other.site.api.asked('list-staff')).toHaveLength(0);
  });

  it('says how many of each status and kind the office works on itself', async () => {
    await using other = await aVisit({ browser: oldPc });
    await ticketsWait(other, 'anna-mushi');
    await other.opens('work-queue');
    await other.unfolds(queueTexts.moreFilters);
    const option = (name: string, value: string) =>
      other.page.locator(`select[name=${name}] option[value=${value}]`).textContent();
    await expect.poll(() => option('kind', 'question')).toMatch(/ \(1\)$/);
    expect(await option('kind', 'complaint')).toMatch(/ \(4\)$/);
    await expect.poll(() => option('status', 'awaiting-citizen')).toMatch(/ \(1\)$/);
    expect(await other.page.locator('select[name=status] option[value=responded]').count()).toBe(0);
  });
});

describe('beside each filter', () => {
  it('stands how many it finds, of the office alone or with what lies below', async () => {
    await using other = await aVisit({ browser: oldPc });
    await ticketsWait(other, 'anna-mushi');
    await other.opens('work-queue');
    const figure = (name: Text) =>
      other.page.getByRole('link', { name: new RegExp(`^${other.say(name)} \\d`) }).textContent();
    expect([await figure(queueTexts.below), await figure(queueTexts.here)]).toEqual([
      `${other.say(queueTexts.below)} 6`,
      `${other.say(queueTexts.here)} 5`,
    ]);
    expect(await figure(workFilterNames.urgent)).toBe(`${other.say(workFilterNames.urgent)} 1`);
  });
});
