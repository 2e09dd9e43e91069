import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inGroups } from '../../web/src/platform/digits.ts';
import { listTexts } from '../../web/src/officer/lists/texts.ts';
import { previewOfText, ticketPreviewTexts } from '../../web/src/officer/preview/texts.ts';
import { officerActTexts } from '../../web/src/officer/ticket/officer-act-texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { ticketsWait } from './states/work/waiting-tickets.ts';
import type { WatchedVisit } from './visits/visitors.ts';

const desk = { width: 1280, height: 900 } as const;
const besideNothing = { width: 1100, height: 900 } as const;

const lines = ({ page }: WatchedVisit) => page.locator('.lines-of-tickets .line');
const preview = ({ page }: WatchedVisit) => page.locator('.preview-beside');
const openings = ({ site }: WatchedVisit) => site.api.asked('open-ticket');

/** The officer who reads the queue of DAWASA, before which tickets of every kind wait. */
async function annaAtQueue(viewport: { readonly width: number; readonly height: number }) {
  const anna = await aVisit({ browser: { viewport } });
  await ticketsWait(anna, 'anna-mushi');
  await anna.opens('work-queue');
  await lines(anna).nth(5).waitFor();
  return anna;
}

const numbersListed = (visit: WatchedVisit): Promise<readonly string[]> =>
  lines(visit).evaluateAll((all) => all.map((line) => line.getAttribute('data-number') ?? ''));

/** How often this officer's reads of a ticket are on record since the queue was opened. */
const readsBy = async ({ site }: WatchedVisit, number: string, officer: string): Promise<number> =>
  (await site.system.reads.readsOf(number)).filter(({ by }) => by.officer === officer).length;

/** The number of the ticket whose line has the focus. */
const focused = ({ page }: WatchedVisit) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('.line')?.dataset['number']);

const isPreviewed = async (visit: WatchedVisit, number: string | undefined): Promise<void> =>
  visit.page
    .locator('.preview-beside .number', { hasText: inGroups(number ?? '') })
    .and(visit.page.locator('.preview-beside:has(.acts-of-preview) .number'))
    .waitFor();

describe('beside the queue', () => {
  let anna: WatchedVisit;
  let numbers: readonly string[] = [];
  let readBefore = 0;
  beforeAll(async () => {
    anna = await annaAtQueue(desk);
    numbers = await numbersListed(anna);
    readBefore = await readsBy(anna, numbers[1] ?? '', 'anna-mushi');
  });
  afterAll(() => anna[Symbol.asyncDispose]());

  it('going through the list opens nothing, and what will stand there is said', async () => {
    const { keyboard } = anna.page;
    await anna.sees(ticketPreviewTexts.willBeHere);
    const before = await Promise.all(numbers.map((number) => readsBy(anna, number, 'anna-mushi')));
    const asked = anna.site.api.calls;
    for (const key of ['j', 'ArrowDown', 'j', 'k', 'ArrowUp', 'j']) await keyboard.press(key);
    expect(await focused(anna)).toBe(numbers[1]);
    expect(anna.site.api.calls).toBe(asked);
    expect(await Promise.all(numbers.map((number) => readsBy(anna, number, 'anna-mushi')))).toEqual(before);
  });

  it('one key opens the ticket by one request, which is on record once and said', async () => {
    await anna.page.keyboard.press('t');
    await isPreviewed(anna, numbers[1]);
    expect(await preview(anna).locator('h2').textContent()).toBe('Hakuna maji Mbezi');
    expect(await preview(anna).textContent()).toContain('Mtaa wetu hatujapata maji kwa siku kumi.');
    expect(await preview(anna).locator('.read-at').textContent()).toMatch(/imerekodiwa/);
    expect(openings(anna)).toHaveLength(1);
    expect(anna.site.api.asked('show-standing')).toHaveLength(0);
    expect(await readsBy(anna, numbers[1] ?? '', 'anna-mushi')).toBe(readBefore + 1);
  });

  it('it stays while its reader goes on through the list, which has the focus', async () => {
    await anna.page.keyboard.press('j');
    expect(await focused(anna)).toBe(numbers[2]);
    await isPreviewed(anna, numbers[1]);
    expect(openings(anna)).toHaveLength(1);
  });

  it('Escape closes it, and leads who was in it back to its line', async () => {
    const { keyboard } = anna.page;
    await keyboard.press('.');
    expect(await anna.page.evaluate(() => document.activeElement?.closest('.acts-of-preview') !== null)).toBe(
      true,
    );
    await keyboard.press('Escape');
    await anna.sees(ticketPreviewTexts.willBeHere);
    expect(await focused(anna)).toBe(numbers[1]);
  });

  it('what was opened is not opened again, by a press or on its own page', async () => {
    await anna.page
      .getByRole('button', { name: anna.say(previewOfText(inGroups(numbers[1] ?? ''))) })
      .click();
    await isPreviewed(anna, numbers[1]);
    await anna.page.keyboard.press('Escape');
    await anna.page.locator(`.line[data-number="${numbers[1] ?? ''}"] .whole`).focus();
    await anna.page.keyboard.press('Enter');
    await anna.page.locator('[data-act]').first().waitFor();
    expect(openings(anna)).toHaveLength(1);
    expect(await readsBy(anna, numbers[1] ?? '', 'anna-mushi')).toBe(readBefore + 1);
  });
});

it('an act is begun beside the queue by its key, and done on the page of its ticket', async () => {
  await using anna = await annaAtQueue(desk);
  const { keyboard } = anna.page;
  await keyboard.press('j');
  await keyboard.press('t');
  await anna.page.locator('.acts-of-preview').waitFor();
  await keyboard.press('.');
  await keyboard.press('k');
  await anna.page.getByRole('heading', { name: anna.say(officerActTexts.acknowledge.title) }).waitFor();
  await keyboard.press('Control+Enter');
  await anna.sees(officerActTexts.acknowledge.done);
});

it('a ticket that is not its reader’s to see any more shows nothing beside the queue', async () => {
  await using anna = await annaAtQueue(desk);
  anna.site.api.refuses('open-ticket', 'no-such-ticket');
  await anna.page.keyboard.press('j');
  await anna.page.keyboard.press('t');
  await anna.page.locator('.preview-beside [role=alert]').waitFor();
  expect(await preview(anna).textContent()).not.toContain('Hakuna maji');
});

it('in a window without room for it there is no preview, and its key opens nothing', async () => {
  await using anna = await annaAtQueue(besideNothing);
  expect(await preview(anna).count()).toBe(0);
  await anna.page.keyboard.press('j');
  await anna.page.keyboard.press('t');
  expect(await anna.page.locator('.open-preview').count()).toBe(0);
  expect(openings(anna)).toHaveLength(0);
});

it('rows are 30 px high, or 40 for who chose that, also when the queue is opened again', async () => {
  await using anna = await annaAtQueue(desk);
  const height = async () => (await lines(anna).first().boundingBox())?.height;
  expect(await height()).toBe(30);
  await anna.presses(listTexts.comfortable);
  await expect.poll(height).toBe(40);
  await anna.page.reload();
  await lines(anna).first().waitFor();
  expect(await height()).toBe(40);
  await anna.presses(listTexts.compact);
  await expect.poll(height).toBe(30);
});
