import { expect, it } from 'vitest';
import { changeTexts } from '../../web/src/officer/change/texts.ts';
import { laterTexts } from '../../web/src/citizen/send/later-texts.ts';
import { ticketFormTexts } from '../../web/src/ticket-form/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { logsIn } from './visits/issuer-of-site.ts';
import { answersWhatIsUnderstood, comesTo } from './visits/sending.ts';
import { national } from './states/work/registry-changes.ts';
import type { WatchedVisit } from './visits/visitors.ts';

/** Somebody chose an office, and looks for another by its name. */
async function looksForAnotherOffice(visit: WatchedVisit): Promise<void> {
  await comesTo(visit, 'understood');
  await answersWhatIsUnderstood(visit);
  await visit.presses(ticketFormTexts.searchOffice);
  await visit.field(ticketFormTexts.searchOffice).focus();
}

it('Ctrl+Enter goes on from the search of an office, and Enter does not', async () => {
  await using visit = await aVisit();
  await looksForAnotherOffice(visit);
  await visit.page.keyboard.press('Enter');
  expect(await visit.page.locator('#office').isVisible()).toBe(true);
  await visit.page.keyboard.press('Control+Enter');
  await visit.sees(laterTexts.you);
});

it('Ctrl+Enter that is held goes on once', async () => {
  await using visit = await aVisit();
  await looksForAnotherOffice(visit);
  await visit.page.locator('#office').focus();
  await visit.page.keyboard.down('Control');
  await visit.page.keyboard.down('Enter');
  await visit.sees(laterTexts.you);
  for (let repeated = 0; repeated < 5; repeated += 1) await visit.page.keyboard.down('Enter');
  expect(await visit.page.locator('.mistakes').count()).toBe(0);
  await visit.page.keyboard.up('Enter');
  await visit.page.keyboard.press('Enter');
  await visit.page.locator('.mistakes').waitFor();
});

it('Ctrl+Enter submits a change from the search of an institution', async () => {
  await using visit = await aVisit();
  await logsIn(visit, national);
  await visit.opens('work-change', { query: 'act=move-institution&institution=dawasa' });
  await visit.page.locator('#parent').focus();
  await visit.page.keyboard.press('Control+Enter');
  await visit.page
    .locator('.mistakes li', { hasText: visit.say(changeTexts.fillIn) })
    .first()
    .waitFor();
});
