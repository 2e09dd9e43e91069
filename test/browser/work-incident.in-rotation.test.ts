import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { officerActTexts } from '../../web/src/officer/ticket/officer-act-texts.ts';
import { ticketPageTexts } from '../../web/src/officer/ticket/texts.ts';
import { incidentTexts, waitText } from '../../web/src/officer/incident/texts.ts';
import { onCountText, tallyTexts } from '../../web/src/officer/queue/several-texts.ts';
import { inGroups } from '../../web/src/platform/digits.ts';
import { aVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { Keyboard } from './visits/keyboard.ts';
import { officePc } from './visits/officer-at-work.ts';
import { pumpIsReported } from './states/work/incident.ts';
import type { WatchedVisit } from './visits/visitors.ts';

/** So many write of one matter, beside the first. */
const joining = 29;

let visit: WatchedVisit;
beforeEach(async () => {
  visit = await aVisit({ browser: { viewport: officePc } });
});
afterEach(() => visit[Symbol.asyncDispose]());

const lines = () => visit.page.locator('.ticket-of-incident');

/** Presses of keys or of the mouse from the page of the first ticket on. */
class Presses {
  count = 0;
  async key(key: string): Promise<void> {
    this.count += 1;
    await visit.page.keyboard.press(key);
  }
  async on(locator: ReturnType<typeof lines>): Promise<void> {
    this.count += 1;
    await locator.click();
  }
}

async function opensFirst(): Promise<readonly string[]> {
  const numbers = await pumpIsReported(visit, joining + 1);
  await visit.opens('work-ticket', { number: numbers[0] ?? '' });
  await visit.page.locator('.alike-tickets').waitFor();
  return numbers;
}

/** How many of them follow the first by now. */
async function merged(numbers: readonly string[]): Promise<number> {
  const histories = await Promise.all(numbers.map((number) => visit.site.system.tickets.history(number)));
  return histories.filter((history) => history?.ticket.mergedInto === numbers[0]).length;
}

const isReady = async (): Promise<void> => {
  await visit.sees(waitText(joining + 1));
  await lines().nth(joining).waitFor();
};
const areRead = () =>
  visit.page
    .locator('.words-of-opened')
    .nth(joining - 1)
    .waitFor();
const mergeIsOffered = () => visit.page.locator('#chosen [data-act=merge]').waitFor();
const into = () => visit.page.locator('.form-for-chosen select[name=into]');

describe('thirty tickets of one matter are merged in under ten actions, each read before', () => {
  it('by keys alone', async () => {
    const numbers = await opensFirst();
    const presses = new Presses();
    await visit.button(ticketPageTexts.showAlike).focus();
    await presses.key('Enter');
    await visit.page.getByRole('link', { name: visit.say(ticketPageTexts.showIncident) }).focus();
    await presses.key('Enter');
    await isReady();
    await presses.key('s');
    await areRead();
    await presses.key('*');
    await mergeIsOffered();
    await presses.key('w');
    await into().waitFor();
    await presses.key('Tab');
    await presses.key('Enter');
    await visit.sees(tallyTexts.done(joining));
    expect([presses.count < 10, await merged(numbers)]).toEqual([true, joining]);
    expect(presses.count).toBe(7);
  });

  it('by the mouse', async () => {
    const numbers = await opensFirst();
    const presses = new Presses();
    await presses.on(visit.button(ticketPageTexts.showAlike));
    await presses.on(visit.page.getByRole('link', { name: visit.say(ticketPageTexts.showIncident) }));
    await isReady();
    await presses.on(visit.page.getByRole('button', { name: visit.say(incidentTexts.readUnread) }));
    await areRead();
    await presses.on(visit.page.getByRole('button', { name: visit.say(incidentTexts.chooseRead) }));
    await mergeIsOffered();
    await presses.on(visit.page.locator('#chosen [data-act=merge]'));
    await into().waitFor();
    await presses.on(visit.button(onCountText(officerActTexts.merge.send, joining)));
    await visit.sees(tallyTexts.done(joining));
    expect([presses.count, await merged(numbers)]).toEqual([6, joining]);
  });
});

it.each([600, 200, 60])(
  'what is pressed in the bar stays under the pointer, %s pixels before the end of the page',
  async (before) => {
    const [number = ''] = await pumpIsReported(visit, 12);
    await visit.opens('work-incident', { number });
    await lines().nth(11).waitFor();
    await visit.page.locator('.choose-line input').first().click();
    await visit.page.locator('#chosen [data-act=note]').click();
    await visit.page.locator('.form-for-chosen textarea').fill('Bomba hili liliripotiwa jana pia.');
    const scrolled = await visit.page.evaluate((left) => {
      scrollTo(0, document.documentElement.scrollHeight - innerHeight - left);
      return scrollY;
    }, before);
    expect(scrolled).toBeGreaterThan(0);
    const send = await visit.page.locator('.form-for-chosen [type=submit]').boundingBox();
    if (send === null) throw new Error('Nothing is sent.');
    await visit.page.mouse.move(send.x + send.width / 2, send.y + send.height / 2);
    await visit.page.mouse.down();
    expect(await visit.page.evaluate(() => scrollY)).toBe(scrolled);
    await visit.page.mouse.up();
    await visit.sees(tallyTexts.done(1));
  },
);

it('one answer goes to those that were read, and each that was not is named with what to do', async () => {
  const numbers = await pumpIsReported(visit, 4);
  const [first = '', second = '', third = ''] = numbers;
  for (const number of [first, second]) {
    await visit.opens('work-ticket', { number });
    await visit.page.locator('.talk').waitFor();
  }
  await visit.opens('work-incident', { number: first });
  await lines().nth(3).waitFor();
  await visit.page.keyboard.press('*');
  await visit.page.locator(`.ticket-of-incident [data-number="${third}"]`).getByRole('checkbox').check();
  await visit.page.locator('#chosen [data-act=respond]').waitFor();
  await visit.page.keyboard.press('J');
  const form = visit.page.locator('.form-for-chosen');
  await form.getByRole('radio').first().check();
  await form.locator('textarea').first().fill('Pampu imetengenezwa, na maji yanatoka tangu jana jioni.');
  await form.locator('[type=submit]').click();
  await visit.sees(tallyTexts.done(2));
  await visit.sees(tallyTexts.refused(1));
  const refusals = visit.page.locator('.refusals li');
  expect(await refusals.count()).toBe(1);
  expect(await refusals.getByRole('link').getAttribute('href')).toContain(third);
  const statuses = await Promise.all(
    numbers.map(async (number) => (await visit.site.system.tickets.history(number))?.ticket.status),
  );
  expect(statuses.filter((status) => status === 'responded')).toHaveLength(2);
});

it('what is refused once the right ended midway is named, with what to do; what was done stays', async () => {
  const numbers = await pumpIsReported(visit, 30);
  await visit.opens('work-incident', { number: numbers[0] ?? '' });
  await lines().nth(29).waitFor();
  let steps = 0;
  await visit.page.route('**/v1/officer/tickets/acts', async (route) => {
    steps += 1;
    if (steps > 1) visit.site.api.refuses('act-on-several', 'not-allowed');
    await route.fallback();
  });
  await visit.page.locator('.choose-line input').first().click();
  await visit.page
    .locator('.choose-line input')
    .last()
    .click({ modifiers: ['Shift'] });
  await visit.page.locator('#chosen [data-act=note]').click();
  await visit.page.locator('.form-for-chosen textarea').fill('Bomba hili liliripotiwa jana pia.');
  await visit.page.locator('.form-for-chosen [type=submit]').click();
  await visit.sees(tallyTexts.done(25));
  await visit.sees(tallyTexts.refused(5));
  expect(await visit.page.locator('.refusals li').count()).toBe(5);
});

it('one is taken out by the keyboard, waits by itself again, and stands in the history', async () => {
  const [first = '', second = ''] = await pumpIsReported(visit, 3, true);
  await visit.opens('work-incident', { number: first });
  await lines().nth(2).waitFor();
  const steps = visit.page.locator('.history-of-incident li');
  expect(await steps.count()).toBe(3);
  const keys = new Keyboard(visit);
  await keys.enters(`${visit.say(incidentTexts.takeOut)} ${inGroups(second)}`);
  await visit.sees(incidentTexts.step.parted);
  expect(await steps.last().innerText()).toContain(inGroups(second));
  const history = await visit.site.system.tickets.history(second);
  expect(history?.events.at(-1)).toMatchObject({ type: 'part', by: { officer: 'anna-mushi' } });
  expect(history?.ticket.mergedInto).toBeUndefined();
});

it('who heads no office takes none out', async () => {
  const [first = ''] = await pumpIsReported(visit, 3, true);
  await logsIn(visit, 'musa-mollel');
  await visit.opens('work-incident', { number: first });
  await lines().nth(2).waitFor();
  expect(await visit.page.locator('.tie-of-ticket button').count()).toBe(0);
});
