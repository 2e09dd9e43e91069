import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ticketsAtOnce } from '../../domain/foundation/vocabulary/at-once.ts';
import { newsOf } from '../../web/src/officer/lists/texts.ts';
import { queueTexts } from '../../web/src/officer/queue/texts.ts';
import {
  chosenText,
  onCountText,
  progressText,
  severalTexts as texts,
  tallyTexts,
  tooFarTexts,
} from '../../web/src/officer/queue/several-texts.ts';
import { officerActTexts, questionTexts } from '../../web/src/officer/ticket/officer-act-texts.ts';
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
    expect(await visit.page.evaluate(() => document.activeElement?.ariaLabel)).toBe(
      visit.say(officerActTexts.acknowledge.title),
    );
    await keyboard.press('Enter');
    await visit.page.locator('.result-of-line').first().waitFor();
    const said = await results();
    const done = said.filter((text) => text === visit.say(officerActTexts.acknowledge.done)).length;
    expect(said).toHaveLength(count);
    expect([done > 0, done < count]).toEqual([true, true]);
    await visit.sees(tallyTexts.done(done));
    await visit.sees(chosenText(count - done));
    expect(
      await boxes().evaluateAll((all) => all.filter((box) => (box as HTMLInputElement).checked).length),
    ).toBe(count - done);
    expect(await visit.page.evaluate(() => document.activeElement?.ariaLabel)).toBe(
      visit.say(officerActTexts.acknowledge.title),
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
    await visit.presses(officerActTexts.assign.title);
    const officers = visit.page.locator('select[name=officer]');
    await officers.locator('option').nth(1).waitFor({ state: 'attached' });
    const musa = officers.locator('option', { hasText: 'Musa' });
    expect(await musa.textContent()).toMatch(/\(wazi 2, yamechelewa \d\)$/);
    await officers.selectOption((await musa.getAttribute('value')) ?? '');
    await visit.presses(onCountText(officerActTexts.assign.send, 2));
    await visit.page.locator('.result-of-line').first().waitFor();
    expect(await results()).toEqual(Array(2).fill(visit.say(officerActTexts.assign.done)));
    await visit.presses(texts.close);
    await visit.page.locator('.chosen-bar').waitFor({ state: 'detached' });
  });

  it('are given to nobody without an officer, and a sentence says so', async () => {
    await showsWaiting();
    await boxes().nth(0).check();
    await visit.presses(officerActTexts.assign.title);
    await visit.page.locator('select[name=officer] option').nth(1).waitFor({ state: 'attached' });
    await visit.presses(onCountText(officerActTexts.assign.send, 1));
    await visit.sees(questionTexts.officerOrUnit);
    expect(await visit.page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('officer');
    expect(visit.site.api.asked('act-on-several')).toEqual([]);
  });

  it('are asked the same, by the words of one form', async () => {
    await showsWaiting();
    await boxes().nth(0).check();
    await visit.presses(officerActTexts.note.title);
    await visit.page.locator('.form-for-chosen textarea').fill('Bomba hili liliripotiwa jana pia.');
    await visit.presses(onCountText(officerActTexts.note.send, 1));
    await visit.sees(tallyTexts.done(1));
    const [asked] = visit.site.api.asked('act-on-several');
    expect(JSON.parse(asked?.body ?? '{}')).toMatchObject({
      act: 'note',
      details: { message: 'Bomba hili liliripotiwa jana pia.' },
    });
  });

  it('are done once where the answer was lost, and sent again', async () => {
    await showsWaiting();
    await boxes().nth(0).check();
    visit.site.api.losesAnswers('act-on-several');
    await visit.presses(officerActTexts.acknowledge.title);
    await visit.sees(texts.goesOnUnderKey);
    visit.site.api.answersAgain('act-on-several');
    await visit.presses(texts.goOn);
    await visit.sees(tallyTexts.done(1));
    expect(new Set(keysOf()).size).toBe(1);
  });
});

describe('in the queue of an office below', () => {
  const fields = () => visit.page.locator('.form-for-chosen');

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
    expect(await visit.button(officerActTexts.acknowledge.title).count()).toBe(0);
    await visit.presses(officerActTexts.direct.title);
    await fields().locator('input').fill('2026-12-21');
    await fields().locator('textarea').fill('Jibuni wiki hii, na mjulishe wizara.');
    await visit.presses(onCountText(officerActTexts.direct.send, 2));
    await visit.sees(tallyTexts.done(2));
    expect(await results()).toEqual(Array(2).fill(visit.say(officerActTexts.direct.done)));
    expect(await fields().count()).toBe(0);
    const [asked] = visit.site.api.asked('act-on-several');
    for (const { number } of (JSON.parse(asked?.body ?? '{}') as { tickets: { number: string }[] }).tickets)
      expect((await visit.site.system.tickets.eventsOf(number)).map(({ type }) => type)).toContain('direct');
  });

  it('what is missing in a direction is said at its field, and nothing is sent', async () => {
    await looksBelow();
    await boxes().nth(0).check();
    await visit.presses(officerActTexts.direct.title);
    await visit.presses(onCountText(officerActTexts.direct.send, 1));
    await visit.sees(questionTexts.dueByMissing);
    await visit.sees(questionTexts.directionMissing);
    expect(await visit.page.evaluate(() => document.activeElement?.localName)).toBe('input');
    expect(visit.site.api.asked('act-on-several')).toEqual([]);
    await visit.page.keyboard.press('Escape');
    await visit.button(officerActTexts.direct.title).waitFor();
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
      await visit.presses(officerActTexts.direct.title);
      await visit.page.locator('.form-for-chosen input:focus').waitFor();
      if (tried) await visit.presses(onCountText(officerActTexts.direct.send, 1));
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
    await visit.presses(officerActTexts.direct.title);
    const form = visit.page.locator('.form-for-chosen');
    const [field, words] = [form.locator('input'), form.locator('textarea')];
    await words.focus();
    for (const part of [
      field,
      words,
      visit.button(onCountText(officerActTexts.direct.send, 1)),
      visit.button(texts.closeForm),
    ]) {
      await part.focus();
      const [within, shown] = [await boxOf(bar()), await boxOf(part)];
      expect([shown.top >= within.top, shown.foot <= within.foot]).toEqual([true, true]);
    }
    await visit.presses(texts.closeForm);
    await visit.sees(chosenText(1));
    expect(await form.count()).toBe(0);
    expect(await visit.page.evaluate(() => document.activeElement?.ariaLabel)).toBe(
      visit.say(officerActTexts.direct.title),
    );
  });
});

describe('what is chosen', () => {
  it('is a range of more than go in one request, and stays chosen when the list is read again', async () => {
    const queue = await LongQueue.of(visit.site.system, 60);
    await logsIn(visit, head);
    await visit.page.clock.install();
    await visit.page.goto(visit.addressOf('work-queue'));
    await boxes().first().check();
    await boxes()
      .nth(ticketsAtOnce + 4)
      .click({ modifiers: ['Shift'] });
    await visit.sees(chosenText(ticketsAtOnce + 5));
    await boxes().first().uncheck();
    await queue.grows(2, 'before');
    await visit.page.clock.runFor(61_000);
    await visit.sees(newsOf({ came: 2, left: 0 }));
    await visit.sees(chosenText(ticketsAtOnce + 4));
    await visit.page.keyboard.press('n');
    await expect.poll(() => boxes().nth(3).isChecked()).toBe(true);
    await visit.page.getByRole('link', { name: new RegExp(`^${visit.say(queueTexts.here)}`) }).click();
    await expect.poll(() => visit.page.locator('.chosen-bar').count()).toBe(0);
  });
});

describe('all that the filter finds', () => {
  const many = 57;
  const noted = () =>
    visit.site.api
      .asked('act-on-several')
      .map(({ body }) => (JSON.parse(body) as { readonly tickets: readonly unknown[] }).tickets.length);

  async function choosesAll(): Promise<LongQueue> {
    const queue = await LongQueue.of(visit.site.system, many);
    await logsIn(visit, head);
    await visit.page.goto(visit.addressOf('work-queue'));
    await boxes().first().check();
    await visit.presses(texts.all);
    await expect
      .poll(() => visit.page.locator('.count-of-chosen strong').textContent())
      .toBe(visit.say(chosenText(many)));
    return queue;
  }

  it('goes in steps, and what a filter found is not answered unread', async () => {
    await choosesAll();
    await visit.sees(tooFarTexts['one-by-one']);
    expect(await visit.button(officerActTexts.respond.title).getAttribute('aria-disabled')).toBe('true');
    await visit.presses(officerActTexts.note.title);
    await visit.page.locator('.form-for-chosen textarea').fill('Bomba hili liliripotiwa jana pia.');
    await visit.presses(onCountText(officerActTexts.note.send, many));
    await visit.sees(progressText(many, many));
    expect(noted()).toEqual([ticketsAtOnce, ticketsAtOnce, many - 2 * ticketsAtOnce]);
  });

  it('goes on where it broke off, under the same key', async () => {
    await choosesAll();
    visit.site.api.losesAnswers('act-on-several');
    await visit.presses(officerActTexts.acknowledge.title);
    await visit.sees(texts.goesOnUnderKey);
    visit.site.api.answersAgain('act-on-several');
    await visit.presses(texts.goOn);
    await visit.sees(progressText(many, many));
    const keys = keysOf();
    expect(noted().slice(-3)).toEqual([ticketsAtOnce, ticketsAtOnce, many - 2 * ticketsAtOnce]);
    expect([new Set(keys).size, keys.at(-3)]).toEqual([3, keys[0]]);
  });
});
