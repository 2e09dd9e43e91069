import { expect, it } from 'vitest';
import { fieldErrors } from '../../words/field-errors.ts';
import { workFilterNames } from '../../web/src/officer/queue/texts.ts';
import { viewNamedText, viewTexts as texts } from '../../web/src/officer/views/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { officePc } from './visits/officer-at-work.ts';
import type { WatchedVisit } from './visits/visitors.ts';

const head = 'anna-mushi';
const name = 'Asubuhi: zilizochelewa';

const tabs = ({ page }: WatchedVisit) => page.locator('.views-bar nav a');
const tabNames = async (visit: WatchedVisit): Promise<readonly string[]> =>
  (await tabs(visit).locator('bdi').allTextContents()).map((text) => text.trim());
const dialog = ({ page }: WatchedVisit) => page.locator('dialog[open]');

async function anOfficer(login: string): Promise<WatchedVisit> {
  const visit = await aVisit({ browser: { viewport: officePc } });
  await logsIn(visit, login);
  return visit;
}

/** Names what is chosen of the queue, by keys alone. */
async function saves(visit: WatchedVisit, called: string, isShared = false): Promise<void> {
  const { keyboard } = visit.page;
  await keyboard.press('v');
  await dialog(visit).locator('#view-name').waitFor();
  await keyboard.type(called);
  if (isShared) {
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
  }
  await keyboard.press('Enter');
  await dialog(visit).waitFor({ state: 'detached' });
}

const opensQueue = async (visit: WatchedVisit, query = ''): Promise<void> => {
  await visit.opens('work-queue', query === '' ? {} : { query });
  await tabs(visit).first().waitFor();
};

it('a view is saved by keys, found as a tab and by its key, renamed, moved and removed', async () => {
  await using visit = await anOfficer(head);
  await opensQueue(visit, 'overdue=true');
  await saves(visit, name);
  await expect.poll(() => tabNames(visit)).toEqual([name]);
  await expect.poll(() => tabs(visit).nth(1).getAttribute('aria-current')).toBe('true');

  await visit.page.keyboard.press('0');
  await expect.poll(() => new URL(visit.page.url()).search).toBe('');
  await saves(visit, 'Yote');
  await visit.page.keyboard.press('1');
  await expect.poll(() => new URL(visit.page.url()).search).toBe('?overdue=true');
  await visit.page
    .getByRole('link', { name: new RegExp(`^${visit.say(workFilterNames.overdue)}`), exact: false })
    .first()
    .waitFor();

  await visit.page.keyboard.press('v');
  const act = (text: (typeof texts)[keyof typeof texts], called: string) =>
    dialog(visit).getByRole('button', { name: visit.say(viewNamedText(text, called)), exact: true });
  await act(texts.later, name).click();
  await dialog(visit).locator('input[name="views-0-1"]').fill('Zilizochelewa');
  await dialog(visit)
    .getByRole('button', { name: visit.say(texts.saveAll) })
    .click();
  await expect.poll(() => tabNames(visit)).toEqual(['Yote', 'Zilizochelewa']);

  await visit.page.keyboard.press('v');
  await act(texts.remove, 'Yote').click();
  await dialog(visit)
    .getByRole('button', { name: visit.say(texts.saveAll) })
    .click();
  await expect.poll(() => tabNames(visit)).toEqual(['Zilizochelewa']);
});

it('a view that a head shares is found by a colleague, who sees by it what they may see, and by nobody elsewhere', async () => {
  await using visit = await anOfficer(head);
  await opensQueue(visit, 'unassigned=true');
  await saves(visit, 'Zisizo na mtu', true);
  await expect.poll(() => tabNames(visit)).toEqual(['Zisizo na mtu']);
  expect(await visit.page.locator('.views-bar .shared-sign').count()).toBe(1);

  await logsIn(visit, 'musa-mollel');
  await opensQueue(visit);
  await expect.poll(() => tabNames(visit)).toEqual(['Zisizo na mtu']);
  await visit.page.keyboard.press('1');
  await expect.poll(() => new URL(visit.page.url()).search).toBe('?unassigned=true');
  // A colleague who heads nothing keeps views of their own, and changes none of the office.
  await visit.page.keyboard.press('v');
  await dialog(visit).locator('#view-name').waitFor();
  expect(await dialog(visit).locator('.arranged-views').count()).toBe(1);

  await logsIn(visit, 'rehema-shija');
  await opensQueue(visit);
  await visit.page.waitForLoadState('networkidle');
  expect(await tabNames(visit)).toEqual([]);
});

it('no view is saved under a number of a ticket: the page says why in its own language', async () => {
  await using visit = await anOfficer(head);
  await opensQueue(visit);
  await visit.page.keyboard.press('v');
  await dialog(visit).locator('#view-name').fill('Tiketi 2611 0000 0017');
  await visit.page.keyboard.press('Enter');
  await dialog(visit).locator('.callout.danger').waitFor();
  expect(await dialog(visit).locator('.callout.danger').textContent()).toContain(
    visit.say(fieldErrors['holds-a-number']),
  );
  expect(await tabNames(visit)).toEqual([]);
});
