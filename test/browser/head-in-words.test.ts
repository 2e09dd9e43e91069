import { expect, it } from 'vitest';
import { receiptTexts } from '../../web/src/citizen/receipt/texts.ts';
import { faultTexts, sendTexts } from '../../web/src/citizen/send/texts.ts';
import { aVisit } from './a-visit.ts';
import { comesTo } from './states/sending.ts';

const details = 'Mkurugenzi wa hapa, Anna Mushi, alinitukana.';

it('whose words name the head is asked before it goes, and a yes starts it above', async () => {
  await using visit = await aVisit();
  await comesTo(visit, 'check', { details });
  await visit.sees(sendTexts.aboutHead);
  await visit.presses(sendTexts.send);
  await visit.sees(faultTexts['no-about-head'](0));
  await visit.chooses(sendTexts.isAboutHead);
  await visit.presses(sendTexts.send);
  await visit.sees(receiptTexts.keepWhy);
  await visit.sees({ sw: 'Wizara ya Maji', en: 'Ministry of Water' });
});

it('whose words name the head goes to the office where its sender says no', async () => {
  await using visit = await aVisit();
  await comesTo(visit, 'check', { details });
  await visit.sees(sendTexts.aboutHead);
  await visit.chooses(sendTexts.notAboutHead);
  await visit.presses(sendTexts.send);
  await visit.sees(receiptTexts.keepWhy);
  const page = await visit.page.locator('main').innerText();
  expect(page).toContain('DAWASA');
  expect(page).not.toContain('Wizara ya Maji');
});

it('whose words name nobody is asked nothing', async () => {
  await using visit = await aVisit();
  await comesTo(visit, 'check');
  await visit.sees(sendTexts.howItGoes);
  expect(await visit.page.getByText(visit.say(sendTexts.aboutHead)).count()).toBe(0);
});
