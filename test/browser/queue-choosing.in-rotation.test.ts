import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ticketsAtOnce } from '../../domain/foundation/vocabulary/at-once.ts';
import { newsOf } from '../../web/src/officer/lists/texts.ts';
import { queueTexts } from '../../web/src/officer/queue/texts.ts';
import {
  chosenText,
  endedText,
  givenText,
  severalTexts as texts,
} from '../../web/src/officer/queue/several-texts.ts';
import { questionTexts } from '../../web/src/officer/ticket/officer-act-texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { outOfColumnOn } from './looks/columns.ts';
import { LongQueue } from './site/long-queue.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { ticketsWait } from './states/work/waiting-tickets.ts';
import type { WatchedVisit } from './visits/visitors.ts';

const oldPc = { viewport: { width: 1280, height: 800 } } as const;
const head = 'anna-mushi';

let visit: WatchedVisit;
beforeEach(async () => {
  visit = await aVisit({ browser: oldPc });
});
afterEach(() => visit[Symbol.asyncDispose]());

const lines = () => visit.page.locator('.lines-of-tickets .line');
const boxes = () => lines().getByRole('checkbox');
const results = () => visit.page.locator('.result-of-line').allTextContents();
const keysOf = () => visit.site.api.asked('act-on-several').map(({ headers }) => headers['idempotency-key']);

async function showsWaiting(): Promise<void> {
  await ticketsWait(visit, head);
  await visit.opens('work-queue');
  await lines().first().waitFor();
}

describe('several tickets at once', () => {
  it('are chosen and acknowledged by keys alone; what was refused stays chosen, and its line says why', async () => {
    await showsWaiting();
    const { keyboard } = visit.page;
    // One lies with a unit below: it can be looked at, and not be chosen.
    const [all, count] = [await lines().count(), await boxes().count()];
    expect(all - count).toBe(1);
    await keyboard.press('j');
    await keyboard.press('x');
    for (let line = 1; line < all; line += 1) await keyboard.press('j');
    await keyboard.press('X');
    await visit.sees(chosenText(count));
    await keyboard.press('a');
    expect(await visit.page.evaluate(() => document.activeElement?.textContent)).toBe(
      visit.say(texts.acknowledge),
    );
    await keyboard.press('Enter');
    await visit.page.locator('.result-of-line').first().waitFor();
    const said = await results();
    const done = said.filter((text) => text === visit.say(texts.acknowledged)).length;
    expect(said).toHaveLength(count);
    expect([done > 0, done < count]).toEqual([true, true]);
    await visit.sees(endedText(done, count - done));
    await visit.sees(chosenText(count - done));
    expect(
      await boxes().evaluateAll((all) => all.filter((box) => (box as HTMLInputElement).checked).length),
    ).toBe(count - done);
    expect(await visit.page.evaluate(() => document.activeElement?.textContent)).toBe(
      visit.say(texts.acknowledge),
    );
  });

  it('share the columns of entries that cannot be chosen', async () => {
    await showsWaiting();
    expect(await boxes().count()).toBeLessThan(await lines().count());
    expect(await outOfColumnOn(visit.page)).toEqual([]);
  });

  it('are given to an officer, of whom it is said how much they have', async () => {
    await showsWaiting();
    await boxes().nth(0).check();
    await boxes().nth(1).check();
    const officers = visit.page.locator('select[name=give-to]');
    await officers.locator('option').nth(1).waitFor({ state: 'attached' });
    const musa = officers.locator('option', { hasText: 'Musa' });
    expect(await musa.textContent()).toMatch(/\(wazi 2, yamechelewa \d\)$/);
    await officers.selectOption((await musa.getAttribute('value')) ?? '');
    await visit.presses(texts.give);
    await visit.page.locator('.result-of-line').first().waitFor();
    const name = ((await musa.textContent()) ?? '').replace(/ \(.*/, '');
    expect(await results()).toEqual([visit.say(givenText(name)), visit.say(givenText(name))]);
    await visit.presses(texts.close);
    await visit.page.locator('.chosen-bar').waitFor({ state: 'detached' });
  });

  it('are given to nobody without an officer, and a sentence says so until one is chosen', async () => {
    await showsWaiting();
    await boxes().nth(0).check();
    const officers = visit.page.locator('select[name=give-to]');
    await officers.locator('option').nth(1).waitFor({ state: 'attached' });
    await visit.presses(texts.give);
    await visit.sees(texts.officerMissing);
    expect(await visit.page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('give-to');
    expect(visit.site.api.asked('act-on-several')).toEqual([]);
    await officers.selectOption({ index: 1 });
    await visit.page.getByText(visit.say(texts.officerMissing)).waitFor({ state: 'detached' });
  });

  it.each([
    ['by the button of the bar', () => visit.presses(texts.clear)],
    ['by their boxes', () => boxes().nth(0).uncheck()],
  ])('are chosen anew without the refusal of those that were given up %s', async (_how, givesUp) => {
    await showsWaiting();
    await boxes().nth(0).check();
    await visit.page.locator('select[name=give-to] option').nth(1).waitFor({ state: 'attached' });
    await visit.presses(texts.give);
    await visit.sees(texts.officerMissing);
    await givesUp();
    await visit.page.locator('.chosen-bar').waitFor({ state: 'detached' });
    await boxes().nth(1).check();
    await visit.sees(chosenText(1));
    await visit.page.locator('select[name=give-to] option').nth(1).waitFor({ state: 'attached' });
    expect(await visit.page.getByText(visit.say(texts.officerMissing)).count()).toBe(0);
    expect(await visit.page.locator('select[name=give-to]').getAttribute('aria-invalid')).toBe('false');
  });

  it('are done once where the answer was lost, and sent again', async () => {
    await showsWaiting();
    await boxes().nth(0).check();
    visit.site.api.losesAnswers('act-on-several');
    await visit.presses(texts.acknowledge);
    await visit.sees(texts.sendAgain);
    visit.site.api.answersAgain('act-on-several');
    await visit.presses(texts.acknowledge);
    await visit.sees(endedText(1, 0));
    expect(new Set(keysOf()).size).toBe(1);
  });
});

describe('in the queue of an office below', () => {
  const fields = () => visit.page.locator('.direction-for-chosen');

  /** Who heads the top of the nation's tree looks at what waits at an authority. */
  async function looksBelow(): Promise<void> {
    await ticketsWait(visit, 'neema-sanga');
    await visit.opens('work-queue', { query: 'institution=dawasa' });
    await lines().first().waitFor();
  }

  it('a head above directs several at once, and finds them among the directions given', async () => {
    await looksBelow();
    await boxes().nth(0).check();
    await boxes().nth(1).check();
    expect(await visit.button(texts.acknowledge).count()).toBe(0);
    await visit.presses(texts.direct);
    await fields().locator('input').fill('2026-12-21');
    await fields().locator('textarea').fill('Jibuni wiki hii, na mjulishe wizara.');
    await visit.presses(texts.giveDirection);
    await visit.sees(endedText(2, 0));
    expect(await results()).toEqual(Array(2).fill(visit.say(texts.directed)));
    expect(await fields().count()).toBe(0);
    const [asked] = visit.site.api.asked('act-on-several');
    for (const { number } of (JSON.parse(asked?.body ?? '{}') as { tickets: { number: string }[] }).tickets)
      expect((await visit.site.system.tickets.eventsOf(number)).map(({ type }) => type)).toContain('direct');
  });

  it('what is missing in a direction is said at its field, and nothing is sent', async () => {
    await looksBelow();
    await boxes().nth(0).check();
    await visit.presses(texts.direct);
    await visit.presses(texts.giveDirection);
    await visit.sees(questionTexts.dueByMissing);
    await visit.sees(questionTexts.directionMissing);
    expect(await visit.page.evaluate(() => document.activeElement?.localName)).toBe('input');
    expect(visit.site.api.asked('act-on-several')).toEqual([]);
    await visit.page.keyboard.press('Escape');
    await visit.button(texts.direct).waitFor();
  });
});

describe('on a phone', () => {
  const phone = { width: 360, height: 640 } as const;
  const bar = () => visit.page.locator('.chosen-bar');

  /** How far parts of the page reach, in CSS pixels of the window. */
  const boxOf = async (part: ReturnType<typeof bar>) => {
    const box = await part.boundingBox();
    if (box === null) throw new Error('It is not there.');
    return { top: box.y, foot: box.y + box.height };
  };

  it.each([
    ['as it opens', '100%', false],
    ['with what is missing', '100%', true],
    ['with text twice as large', '200%', true],
  ])(
    'a direction for what is chosen leaves half of the window to the lines, %s',
    async (_how, size, tried) => {
      await visit.page.setViewportSize(phone);
      await visit.page.addInitScript((large) => {
        addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = large));
      }, size);
      await ticketsWait(visit, 'neema-sanga');
      await visit.opens('work-queue', { query: 'institution=dawasa' });
      await boxes().nth(0).check();
      await visit.presses(texts.direct);
      await visit.page.locator('.direction-for-chosen input:focus').waitFor();
      if (tried) await visit.presses(texts.giveDirection);
      await boxes().nth(1).focus();
      const { top } = await boxOf(bar());
      expect(top).toBeGreaterThanOrEqual(phone.height / 2);
      expect((await boxOf(boxes().nth(1))).foot).toBeLessThanOrEqual(top);
    },
  );

  it('each part of it comes into sight as keys go through it, and it is left without leaving what is chosen', async () => {
    await visit.page.setViewportSize(phone);
    await ticketsWait(visit, 'neema-sanga');
    await visit.opens('work-queue', { query: 'institution=dawasa' });
    await boxes().nth(0).check();
    await visit.presses(texts.direct);
    const form = visit.page.locator('.direction-for-chosen');
    const [field, words] = [form.locator('input'), form.locator('textarea')];
    await words.focus();
    for (const part of [field, words, visit.button(texts.giveDirection), visit.button(texts.noDirection)]) {
      await part.focus();
      const [within, shown] = [await boxOf(bar()), await boxOf(part)];
      expect([shown.top >= within.top, shown.foot <= within.foot]).toEqual([true, true]);
    }
    await visit.presses(texts.noDirection);
    await visit.sees(chosenText(1));
    expect(await form.count()).toBe(0);
    expect(await visit.page.evaluate(() => document.activeElement?.textContent)).toBe(
      visit.say(texts.direct),
    );
  });
});

describe('what is chosen', () => {
  it('is at most what goes at once, also by a range, and stays chosen when the list is read again', async () => {
    const queue = await LongQueue.of(visit.site.system, 60);
    await logsIn(visit, head);
    await visit.page.clock.install();
    await visit.page.goto(visit.addressOf('work-queue'));
    await boxes().first().check();
    await boxes()
      .nth(ticketsAtOnce + 4)
      .click({ modifiers: ['Shift'] });
    await visit.sees(chosenText(ticketsAtOnce));
    await visit.sees(texts.full);
    expect(
      await boxes()
        .nth(ticketsAtOnce + 4)
        .isChecked(),
    ).toBe(false);
    await boxes().first().uncheck();
    await queue.grows(2, 'before');
    await visit.page.clock.runFor(61_000);
    await visit.sees(newsOf({ came: 2, left: 0 }));
    await visit.sees(chosenText(ticketsAtOnce - 1));
    await visit.page.keyboard.press('n');
    await expect.poll(() => boxes().nth(3).isChecked()).toBe(true);
    await visit.page.getByRole('link', { name: new RegExp(`^${visit.say(queueTexts.here)}`) }).click();
    await expect.poll(() => visit.page.locator('.chosen-bar').count()).toBe(0);
  });
});
