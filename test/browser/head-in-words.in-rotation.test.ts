import { describe, expect, it } from 'vitest';
import { designTexts } from '../../web/src/design/texts.ts';
import { receiptTexts } from '../../web/src/citizen/receipt/texts.ts';
import { answerErrorTexts, laterTexts } from '../../web/src/citizen/send/later-texts.ts';
import { sendTexts } from '../../web/src/citizen/send/texts.ts';
import { kindChoices } from '../../web/src/ticket-form/texts.ts';
import { aVisit } from './visits/a-visit.ts';
import { comesTo } from './visits/sending.ts';
import type { WatchedVisit } from './visits/visitors.ts';

const details = 'Mkurugenzi wa hapa, Anna Mushi, alinitukana.';

it('whose words name the head is asked before it goes, and a yes starts it above', async () => {
  await using visit = await aVisit();
  await comesTo(visit, 'check', { details });
  await visit.sees(laterTexts.aboutHead);
  await visit.presses(sendTexts.send);
  await visit.sees(answerErrorTexts['no-about-head']);
  await visit.chooses(laterTexts.isAboutHead);
  await visit.presses(sendTexts.send);
  await visit.sees(receiptTexts.keepWhy);
  await visit.sees({ sw: 'Wizara ya Maji', en: 'Ministry of Water' });
});

it('whose words name the head goes to the office where its sender says no', async () => {
  await using visit = await aVisit();
  await comesTo(visit, 'check', { details });
  await visit.sees(laterTexts.aboutHead);
  await visit.chooses(laterTexts.notAboutHead);
  await visit.presses(sendTexts.send);
  await visit.sees(receiptTexts.keepWhy);
  const page = await visit.page.locator('main').innerText();
  expect(page).toContain('DAWASA');
  expect(page).not.toContain('Wizara ya Maji');
});

it('whose words name nobody is asked nothing', async () => {
  await using visit = await aVisit();
  await comesTo(visit, 'check');
  await visit.sees(laterTexts.howItGoes);
  expect(await visit.page.getByText(visit.say(laterTexts.aboutHead)).count()).toBe(0);
});

describe('whose words name the head, and who was asked before,', () => {
  const isAskedThenGoesBack = async (visit: WatchedVisit): Promise<void> => {
    await comesTo(visit, 'check', { details });
    await visit.sees(laterTexts.aboutHead);
    await visit.presses(designTexts.back);
    await visit.sees(laterTexts.you);
  };
  const isNotAskedAndSends = async (visit: WatchedVisit): Promise<void> => {
    await visit.presses(sendTexts.next);
    await visit.sees(laterTexts.howItGoes);
    await visit.presses(sendTexts.send);
  };

  it('sends into the outbox where the connection is lost', async () => {
    await using visit = await aVisit();
    await isAskedThenGoesBack(visit);
    await visit.goesOffline();
    await isNotAskedAndSends(visit);
    await visit.sees(receiptTexts.waitingLead);
  });

  it('sends, and it starts above, where there are no more comparisons today', async () => {
    await using visit = await aVisit();
    await isAskedThenGoesBack(visit);
    visit.site.api.refuses('tell-before-sending', 'too-many-comparisons', { parameters: { limit: 500 } });
    await isNotAskedAndSends(visit);
    await visit.sees(receiptTexts.keepWhy);
    await visit.sees({ sw: 'Wizara ya Maji', en: 'Ministry of Water' });
  });

  it('sends, and it starts above, while the comparison is awaited', async () => {
    await using visit = await aVisit();
    await isAskedThenGoesBack(visit);
    visit.site.api.keepsWaiting('tell-before-sending');
    await isNotAskedAndSends(visit);
    await visit.sees(receiptTexts.keepWhy);
    await visit.sees({ sw: 'Wizara ya Maji', en: 'Ministry of Water' });
  });

  it('sends what became an opinion', async () => {
    await using visit = await aVisit();
    await comesTo(visit, 'check', { details });
    await visit.sees(laterTexts.aboutHead);
    await visit.presses(`${visit.say(designTexts.change)} ${visit.say(laterTexts.kindLabel)}`);
    await visit.presses(`${visit.say(designTexts.change)} ${visit.say(laterTexts.kindLabel)}`);
    await visit.chooses(kindChoices.opinion);
    await visit.presses(laterTexts.agree);
    await visit.sees(laterTexts.howItGoes);
    await visit.presses(sendTexts.send);
    await visit.sees(receiptTexts.keepWhy);
  });

  it('goes to the office by a no that was given before the connection failed', async () => {
    await using visit = await aVisit();
    await comesTo(visit, 'check', { details });
    await visit.chooses(laterTexts.notAboutHead);
    await visit.presses(designTexts.back);
    visit.site.api.losesAnswers('tell-before-sending');
    await isNotAskedAndSends(visit);
    await visit.sees(receiptTexts.keepWhy);
    expect(await visit.page.locator('main').innerText()).not.toContain('Wizara ya Maji');
  });
});
