import { expect, it } from 'vitest';
import { inGroups } from '../../web/src/platform/digits.ts';
import { workAddress } from '../../web/src/officer/platform/addresses.ts';
import { listTexts } from '../../web/src/officer/lists/texts.ts';
import { ticketPageTexts } from '../../web/src/officer/ticket/texts.ts';
import { queueTexts, workFilterNames } from '../../web/src/officer/queue/texts.ts';
import { callsOfPages } from '../builders/admission/people.ts';
import { aVisit } from './visits/a-visit.ts';
import { does, officePc } from './visits/officer-at-work.ts';
import { ticketsWait } from './states/work/waiting-tickets.ts';
import { smallPhone, type WatchedVisit } from './visits/visitors.ts';

const numbersListed = ({ page }: WatchedVisit): Promise<(string | null)[]> =>
  page
    .locator('.lines-of-tickets .line')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-number')));

/** The page of this ticket is there, with its acts: no longer that of the one before. */
async function isAt({ page, language }: WatchedVisit, number: string | null | undefined): Promise<void> {
  await page.waitForURL(`**${workAddress('ticket', language, number ?? '')}`);
  await page.locator('.ticket-number', { hasText: inGroups(number ?? '') }).waitFor();
  await page.locator('[data-act]').first().waitFor();
}

it('an officer goes from ticket to ticket of the list as it was chosen, by keys or links, and back to it', async () => {
  await using anna = await aVisit({ browser: { viewport: officePc } });
  await ticketsWait(anna, 'anna-mushi');
  await anna.opens('work-queue');
  await anna.page.getByRole('link', { name: anna.say(workFilterNames.unacknowledged) }).click();
  await expect.poll(() => numbersListed(anna)).toHaveLength(3);
  const [first, second, third] = await numbersListed(anna);

  await anna.page.keyboard.press('j');
  await anna.page.keyboard.press('Enter');
  await isAt(anna, first);
  expect(await anna.link(ticketPageTexts.before).count()).toBe(0);
  await does(anna, 'acknowledge');
  await anna.page
    .locator('.callout')
    .getByRole('link', { name: anna.say(listTexts.next) })
    .click();

  await isAt(anna, second);
  await anna.page.keyboard.press('n');
  await isAt(anna, third);
  await expect.poll(() => anna.link(ticketPageTexts.next).count()).toBe(0);
  await anna.page.keyboard.press('b');
  await isAt(anna, second);

  await anna.page.keyboard.press('f');
  await anna.page.waitForURL('**?unacknowledged=true');
  await anna.page.locator('.lines-of-tickets .line').first().waitFor();
  expect(anna.site.api.calls).toBeLessThanOrEqual(callsOfPages.threeTickets);
});

it('who comes by an address goes back to the whole queue, and to no other ticket', async () => {
  await using anna = await aVisit({ browser: { viewport: officePc } });
  await ticketsWait(anna, 'anna-mushi');
  await anna.opens('work-queue');
  await expect.poll(() => numbersListed(anna)).toHaveLength(6);
  const [first = ''] = await numbersListed(anna);
  await anna.opens('work-ticket', { number: first ?? '' });
  await anna.page.locator('[data-act]').first().waitFor();
  expect(await anna.link(ticketPageTexts.next).count()).toBe(0);
  await anna.page.keyboard.press('f');
  await anna.page.waitForURL(`**${workAddress('queue', 'sw')}`);
});

it('on a phone the first ticket is seen without scrolling, and a filter that is on is not folded away', async () => {
  await using anna = await aVisit({ browser: { viewport: smallPhone } });
  await ticketsWait(anna, 'anna-mushi');
  await anna.opens('work-queue');
  const line = anna.page.locator('.lines-of-tickets .line').first();
  await line.waitFor();
  const { y = Infinity } = (await line.boundingBox()) ?? {};
  expect(y).toBeLessThan(smallPhone.height - 44);

  await anna.unfolds(queueTexts.allOtherFilters);
  await anna.page.locator('select[name=kind]').selectOption('question');
  await expect.poll(() => numbersListed(anna)).toHaveLength(1);
  await anna.page.reload();
  await expect.poll(() => anna.page.locator('select[name=kind]').inputValue()).toBe('question');
});
